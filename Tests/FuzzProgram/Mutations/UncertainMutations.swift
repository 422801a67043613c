import Support

extension Mutations {
    /// Numbers made uncertain and tied to each other: what `simuleer` and `gevoeligheid` then draw.
    static let uncertain: [Mutation] = [
        Mutation(name: "an uncertain number") { files, _, random in
            files.changeTokens(&random, of: { number($0) != nil }) { token, random in
                guard let value = number(token) else { return token }
                return [UInt8](distribution(about: value, sign: token.last == 37 ? "%" : "", &random).utf8)
            }
        },
        Mutation(name: "some numbers of a file uncertain") { files, _, random in
            files.changeBytes(&random) { bytes, random in
                for range in Token.ranges(in: bytes).reversed() where random.chance(10) {
                    let token = [UInt8](bytes[range])
                    guard let value = number(token), value > 12 || token.last == 37 else { continue }
                    let text = distribution(about: value, sign: token.last == 37 ? "%" : "", &random)
                    bytes.replaceSubrange(range, with: text.utf8)
                }
            }
        },
        Mutation(name: "names that are correlated") { files, _, random in
            let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
            let names = text.split(whereSeparator: { " ,{}[]\n".contains($0) }).map { String($0) }
            let own = zip(names, names.dropFirst()).filter { $0.0 == "naam:" }.map(\.1)
            guard !own.isEmpty, let file = files.indices.first(where: { files[$0].path == "uitgangspunten.yaml" })
            else { return }
            let pairs = (0...random.int(0...5)).map { _ in
                "[\(random.pick(own)), \(random.pick(own)), \(random.pick(["0.9", "-0.9", "1", "-1", "0", "0.3", "2"]))]"
            }
            files[file].bytes += Array("\ncorrelaties: [\(pairs.joined(separator: ", "))]\n".utf8)
        },
    ]

    /// The value of 12_000, 0.4 or 3%; nil for a year and for what is no number.
    private static func number(_ token: [UInt8]) -> Double? {
        let digits = token.filter { $0 != 95 && $0 != 37 }
        guard digits.allSatisfy({ (48...57).contains($0) || $0 == 46 }) else { return nil }
        let value = Double(String(decoding: digits, as: UTF8.self))
        return value.flatMap { (1_900...2_200).contains($0) && token.count == 4 ? nil : $0 }
    }

    /// A distribution in which the value lies, mostly one that its place allows.
    private static func distribution(about value: Double, sign: String, _ random: inout SeededRandom) -> String {
        func times(_ factor: Double) -> String {
            let number = value * factor
            return (number > 1_000 ? "\(Int(min(number, 1e15)))" : "\((number * 1e4).rounded() / 1e4)") + sign
        }
        let name =
            random.chance(50) ? ", naam: \(random.pick(["een", "twee", "drie", "vier"]))\(random.int(0...30))" : ""
        let bounds = random.pick(["", "", ", grenzen: [\(times(0.5)), \(times(1.5))]", ", grenzen: [0, \(times(1))]"])
        let own = random.pick([
            "driehoek: [\(times(0.5)), \(times(1)), \(times(2))]", "pert: [\(times(0)), \(times(1)), \(times(1.1))]",
            "pert: [\(times(1)), \(times(1)), \(times(3))]", "uniform: [\(times(0.9)), \(times(1.1))]",
            "normaal: {gemiddelde: \(times(1)), standaardafwijking: \(times(0.2))}",
            "lognormaal: {p5: \(times(0.01)), p95: \(times(4))}",
            "gebeurtenis: {kans: \(random.int(0...100))%, gevolg: \(times(1))}",
            "gebeurtenis: {kans: 20%, gevolg: {uniform: [\(times(0.2)), \(times(9))]}}",
            "waarnemingen: [\(times(1)), \(times(0.1)), \(times(1)), \(times(3))]",
        ])
        return "{\(own)\(bounds)\(name)}"
    }
}
