import Support

extension Mutations {
    /// Words swapped with others that could stand there: most of these are computed, and so try the model.
    static let plausible: [Mutation] = [
        Mutation(name: "another number") { files, _, random in
            files.changeTokens(&random, of: { $0.count != 4 && isNumber($0) }) { _, random in
                let digits = random.pick([
                    "0", "1", "7", "50", "999", "12345", "2_000_000", "999999999999", "0.000001", "-1", "-50000",
                ])
                return [UInt8](digits.utf8)
            }
        },
        Mutation(name: "another percentage") { files, _, random in
            files.changeTokens(&random, of: { $0.last == 37 }) { _, random in
                [UInt8](random.pick(["0%", "0.01%", "10%", "33.33%", "50%", "99.99%", "100%", "-5%", "900%"]).utf8)
            }
        },
        Mutation(name: "another date") { files, _, random in
            files.changeTokens(&random, of: isDate) { _, random in
                let month = random.int(1...12)
                return [UInt8]("\(random.int(2016...2045))-\(month < 10 ? "0" : "")\(month)-01".utf8)
            }
        },
        Mutation(name: "another year") { files, _, random in
            files.changeTokens(&random, of: { $0.count == 4 && isNumber($0) }) { _, random in
                [UInt8]("\(random.pick([1900, 1999, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2030, 2060, 2199]))".utf8)
            }
        },
        Mutation(name: "another word of the file") { files, _, random in
            files.changeBytes(&random) { bytes, random in
                let ranges = Token.ranges(in: bytes).filter { bytes[$0.lowerBound] >= 97 }
                guard let from = ranges.randomElement(using: &random) else { return }
                let alike = ranges.filter { abs($0.count - from.count) < 3 }
                guard let to = alike.randomElement(using: &random) else { return }
                bytes.replaceSubrange(to, with: [UInt8](bytes[from]))
            }
        },
        Mutation(name: "a step again, elsewhere") { files, _, random in
            files.changeLines(&random) { lines, random in
                let steps = lines.indices.filter { lines[$0].starts(with: "  - ".utf8) }
                guard let from = steps.randomElement(using: &random), let to = steps.randomElement(using: &random)
                else { return }
                lines.insert(lines[from], at: to)
            }
        },
    ]

    private static func isNumber(_ token: [UInt8]) -> Bool {
        token.allSatisfy { (48...57).contains($0) || $0 == 95 || $0 == 46 }
    }

    private static func isDate(_ token: [UInt8]) -> Bool { token.count == 10 && token[4] == 45 && token[7] == 45 }
}
