import Domain

/// The object that stands in some bytes of JSON; nil when they hold none. JSON is YAML in flow style, so libyaml reads it.
public func jsonDocument(in bytes: [UInt8]) -> DocumentNode? {
    guard bytes.first(where: { ![9, 10, 13, 32].contains($0) }) == UInt8(ascii: "{"), firstInvalidByte(in: bytes) == nil
    else { return nil }
    var parser = DocumentParser(file: 0)
    let root = parser.parse(bytes)
    return parser.problems.isEmpty ? root : nil
}
