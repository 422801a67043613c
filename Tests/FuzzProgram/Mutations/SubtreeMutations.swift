import Support

extension Mutations {
    /// Subtrees moved, doubled, dropped, wrapped: a line with all that is indented deeper, or what stands between brackets.
    static let subtrees: [Mutation] = [
        Mutation(name: "move a block") { files, _, random in
            files.changeLines(&random) { lines, random in
                let range = block(in: lines, at: random.int(0...lines.count - 1))
                let moved = Array(lines[range])
                lines.removeSubrange(range)
                paste(moved, into: &lines, &random)
            }
        },
        Mutation(name: "double a block elsewhere") { files, _, random in
            files.changeLines(&random) { lines, random in
                paste(Array(lines[block(in: lines, at: random.int(0...lines.count - 1))]), into: &lines, &random)
            }
        },
        Mutation(name: "drop a block") { files, _, random in
            files.changeLines(&random) { lines, random in
                lines.removeSubrange(block(in: lines, at: random.int(0...lines.count - 1)))
            }
        },
        Mutation(name: "a block of another dossier") { files, corpus, random in
            let other = Mutant.File(path: "", bytes: corpus.file(&random)).lines
            guard !other.isEmpty else { return }
            let own = Array(other[block(in: other, at: random.int(0...other.count - 1))])
            files.changeLines(&random) { lines, random in paste(own, into: &lines, &random) }
        },
        Mutation(name: "exchange brackets") { files, _, random in
            files.changeBytes(&random) { bytes, random in
                let ranges = brackets(in: bytes)
                guard let from = ranges.randomElement(using: &random), let to = ranges.randomElement(using: &random)
                else { return }
                bytes.replaceSubrange(to, with: Array(bytes[from]))
            }
        },
        Mutation(name: "a word for brackets") { files, corpus, random in
            files.changeBytes(&random) { bytes, random in
                guard let range = brackets(in: bytes).randomElement(using: &random) else { return }
                bytes.replaceSubrange(range, with: random.pick(corpus.tokens))
            }
        },
        Mutation(name: "brackets for a word") { files, _, random in
            files.changeBytes(&random) { bytes, random in
                guard let from = brackets(in: bytes).randomElement(using: &random),
                    let to = Token.ranges(in: bytes).randomElement(using: &random)
                else { return }
                bytes.replaceSubrange(to, with: Array(bytes[from]))
            }
        },
        Mutation(name: "wrap brackets") { files, _, random in
            files.changeBytes(&random) { bytes, random in
                guard let range = brackets(in: bytes).randomElement(using: &random) else { return }
                let word = random.pick(["bedrag", "waarde", "zie", "pert", "2021", "naam", "groei"])
                bytes.replaceSubrange(range, with: Array("{\(word): ".utf8) + bytes[range] + [125])
            }
        },
    ]

    /// A line with all lines after it that are indented deeper.
    private static func block(in lines: [[UInt8]], at start: Int) -> Range<Int> {
        let indent = indent(of: lines[start])
        var end = start + 1
        while end < lines.count, Self.indent(of: lines[end]) > indent { end += 1 }
        return start..<end
    }

    /// Puts a block after some line, mostly indented like that line.
    private static func paste(_ block: [[UInt8]], into lines: inout [[UInt8]], _ random: inout SeededRandom) {
        guard let first = block.first else { return }
        let target = random.int(0...lines.count)
        let wanted = target > 0 && random.chance(80) ? indent(of: lines[target - 1]) : indent(of: first)
        let shift = wanted - indent(of: first)
        let moved = block.map { line in
            shift >= 0
                ? [UInt8](repeating: 32, count: shift) + line : Array(line.dropFirst(min(-shift, indent(of: line))))
        }
        lines.insert(contentsOf: moved, at: target)
    }

    private static func indent(of line: [UInt8]) -> Int { line.prefix { $0 == 32 }.count }

    /// What stands between brackets that fit, the brackets included.
    private static func brackets(in bytes: [UInt8]) -> [Range<Int>] {
        var open: [Int] = []
        var ranges: [Range<Int>] = []
        for (index, byte) in bytes.enumerated() {
            if byte == 123 || byte == 91 { open.append(index) }
            if byte == 125 || byte == 93, let start = open.popLast() { ranges.append(start..<index + 1) }
        }
        return ranges
    }
}
