import Support

extension Mutations {
    /// Lines moved, doubled, dropped, indented otherwise, exchanged between files.
    static let lines: [Mutation] = [
        Mutation(name: "move a line") { files, _, random in
            files.changeLines(&random) { lines, random in
                let line = lines.remove(at: random.int(0...lines.count - 1))
                lines.insert(line, at: random.int(0...lines.count))
            }
        },
        Mutation(name: "double lines") { files, _, random in
            files.changeLines(&random) { lines, random in
                let range = stretch(of: lines, &random)
                lines.insert(contentsOf: lines[range], at: range.upperBound)
            }
        },
        Mutation(name: "drop lines") { files, _, random in
            files.changeLines(&random) { lines, random in lines.removeSubrange(stretch(of: lines, &random)) }
        },
        Mutation(name: "indent otherwise") { files, _, random in
            files.changeLines(&random) { lines, random in
                for index in stretch(of: lines, &random) {
                    let bare = lines[index].drop { $0 == 32 }
                    let indent = max(0, lines[index].count - bare.count + random.pick([-4, -2, -1, 1, 2, 4]))
                    lines[index] = [UInt8](repeating: random.chance(5) ? 9 : 32, count: indent) + bare
                }
            }
        },
        Mutation(name: "a line of another file") { files, corpus, random in
            let other = Mutant.File(path: "", bytes: corpus.file(&random)).lines
            files.changeLines(&random) { lines, random in
                if !other.isEmpty { lines.insert(random.pick(other), at: random.int(0...lines.count)) }
            }
        },
        Mutation(name: "drop a file") { files, _, random in
            if files.count > 1 { files.remove(at: random.int(0...files.count - 1)) }
        },
        Mutation(name: "a file of another dossier") { files, corpus, random in
            files.append(.init(path: "vreemd-\(random.int(0...9)).yaml", bytes: corpus.file(&random)))
        },
        Mutation(name: "rename a file") { files, _, random in
            guard let index = files.indices.last else { return }
            let name = random.pick(["=1+1", "-x", "\u{202E}lmay", "a\nb", "\u{1B}[31m", "é 👍", "sub/uitgangspunten"])
            files[index].path = "\(name).yaml"
        },
    ]

    private static func stretch(of lines: [[UInt8]], _ random: inout SeededRandom) -> Range<Int> {
        let start = random.int(0...lines.count - 1)
        return start..<min(lines.count, start + random.pick([1, 1, 1, 2, 5, 12]))
    }
}
