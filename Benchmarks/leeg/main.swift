import Foundation

print("leeg")
