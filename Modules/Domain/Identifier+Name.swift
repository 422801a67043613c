extension Identifier {
    /// The name that files use for what people call so: small letters without accents, digits, and `-` for all else.
    ///
    ///     MunicipalityID(naming: "Kaag en Braassem")     // kaag-en-braassem
    ///     MunicipalityID(naming: "’s-Gravenhage")        // s-gravenhage
    ///
    /// Nil for a text without a letter to begin with.
    public init?(naming name: String) {
        var text = ""
        for part in name.lowercased().flatMap({ Self.plain($0) }) {
            if Self.isLetter(part) || !text.isEmpty && Self.isDigit(part) {
                text.append(part)
            } else if !text.isEmpty, text.last != "-" {
                text.append("-")
            }
        }
        while text.last == "-" { text.removeLast() }
        guard Self.isValid(text) else { return nil }
        self.init(text)
    }

    /// A letter without its accent; other characters as they are. Compares characters, so it does not matter how an
    /// accent is encoded.
    private static func plain(_ character: Character) -> String {
        let accented: [(plain: String, letters: String)] = [
            ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
            ("h", "ĥħ"),
            ("i", "ìíîïĩīĭįı"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"),
            ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"),
            ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
        ]
        return accented.first { $0.letters.contains(character) }?.plain ?? String(character.unicodeScalars.prefix(1))
    }

    private static func isLetter(_ character: Character) -> Bool { ("a"..."z").contains(character) }
    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
