import Support

extension Mutations {
    /// Bytes flipped, cut, doubled and put in.
    static let bytes: [Mutation] = [
        Mutation(name: "flip a bit") { files, _, random in
            files.changeBytes(&random) { bytes, random in
                bytes[random.int(0...bytes.count - 1)] ^= 1 << UInt8(random.int(0...7))
            }
        },
        Mutation(name: "cut bytes") { files, _, random in
            files.changeBytes(&random) { bytes, random in bytes.removeSubrange(stretch(of: bytes, &random)) }
        },
        Mutation(name: "double bytes") { files, _, random in
            files.changeBytes(&random) { bytes, random in
                let range = stretch(of: bytes, &random)
                bytes.insert(contentsOf: bytes[range], at: range.lowerBound)
            }
        },
        Mutation(name: "put in bytes") { files, _, random in
            files.changeBytes(&random) { bytes, random in
                bytes.insert(contentsOf: random.pick(NastyBytes.all), at: random.int(0...bytes.count))
            }
        },
        Mutation(name: "end early") { files, _, random in
            files.changeBytes(&random) { bytes, random in bytes.removeLast(random.int(1...bytes.count)) }
        },
        Mutation(name: "a byte order mark") { files, _, random in
            files.changeBytes(&random) { bytes, random in
                bytes = random.pick([[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]) + bytes
            }
        },
        Mutation(name: "other line ends") { files, _, random in
            files.changeBytes(&random) { bytes, random in
                let end = random.pick([[13, 10], [13], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [10, 13]] as [[UInt8]])
                bytes = bytes.flatMap { $0 == 10 ? end : [$0] }
            }
        },
    ]

    private static func stretch(of bytes: [UInt8], _ random: inout SeededRandom) -> Range<Int> {
        let start = random.int(0...bytes.count - 1)
        return start..<min(bytes.count, start + random.pick([1, 1, 2, 3, 8, 40, 400]))
    }
}

extension [Mutant.File] {
    /// Changes the bytes of one file that has any.
    mutating func changeBytes(
        _ random: inout SeededRandom, _ change: (inout [UInt8], inout SeededRandom) -> Void
    ) {
        guard !isEmpty else { return }
        let index = random.int(0...count - 1)
        if !self[index].bytes.isEmpty { change(&self[index].bytes, &random) }
    }

    /// Changes the lines of one file that has any.
    mutating func changeLines(
        _ random: inout SeededRandom, _ change: (inout [[UInt8]], inout SeededRandom) -> Void
    ) {
        guard !isEmpty else { return }
        let index = random.int(0...count - 1)
        var lines = self[index].lines
        guard !lines.isEmpty else { return }
        change(&lines, &random)
        self[index].lines = lines
    }
}

/// Bytes that break texts.
enum NastyBytes {
    static let all: [[UInt8]] =
        [
            [0], [7], [9], [13], [27, 91, 51, 49, 109], [127], [0xC2, 0x85], [0xC2, 0x9B], [0xFF], [0xC0, 0x80],
            // Half of a surrogate pair, a code point beyond the last, a noncharacter.
            [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBF, 0xBE],
        ]
        + [
            "\u{202E}", "\u{200F}", "\u{061C}", "\u{2067}", "\u{2069}", "\u{200D}", "\u{FEFF}", "\u{2028}", "\u{2029}",
            "👩‍👩‍👧‍👦", "e\u{301}\u{301}\u{301}", "﷽", "\u{E0041}", "：", "＝1+1", "\"", "'", "|", ">", "*a", "&a ", "!!binary ",
            "<<: ", "? ", "- ", "%YAML 1.1\n", "---\n", "...\n", "#", "{", "}", "[", "]", ",", ": ", "\n", "\t",
        ].map { Array($0.utf8) }
}
