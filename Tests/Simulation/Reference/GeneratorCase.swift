import CKernels
import Foundation
import Testing

/// Known answers of Philox4x32-10: counters and keys in, blocks of four words out, in hexadecimal.
private struct GeneratorCase: Decodable {
    struct Block: Decodable {
        var ctr: [String]
        var key: [String]
    }

    var input: [Block]
    var expected: [[String]]
}

@Sendable func checkGenerator(_ data: Data) throws {
    let item = try JSONDecoder().decode(GeneratorCase.self, from: data)
    #expect(item.input.count == item.expected.count && !item.input.isEmpty)
    for (block, expected) in zip(item.input, item.expected) {
        var words: [UInt32] = [0, 0, 0, 0]
        routekaart_philox(try numbers(block.ctr), try numbers(block.key), &words)
        #expect(words == (try numbers(expected)))
    }
}

private func numbers(_ words: [String]) throws -> [UInt32] { try words.map { try #require(UInt32($0, radix: 16)) } }
