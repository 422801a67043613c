import Foundation
import Testing

/// wijzigingen.schema.json is made from the other schemas. With ROUTEKAART_OPNEMEN=ja it is written anew; the test then
/// fails, so that nothing turns green unseen.
@Suite struct ChangePathsTests {
    @Test func thePathsOfChangesFollowFromTheOtherSchemas() throws {
        let path = "\(Validation.folder)/wijzigingen.schema.json"
        let made = try ChangePaths().text
        if ProcessInfo.processInfo.environment["ROUTEKAART_OPNEMEN"] != nil {
            try made.write(toFile: path, atomically: true, encoding: .utf8)
            Issue.record("recorded wijzigingen.schema.json: look at the difference")
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == made)
    }
}
