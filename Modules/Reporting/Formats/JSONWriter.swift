/// Writes JSON straight to a sink, keys in the order in which they are given, two spaces of indent.
public struct JSONWriter: ~Copyable {
    private var sink: ByteSink
    private var depth = 0
    private var isFirst = true

    /// A writer before a sink.
    public init(_ sink: consuming ByteSink) { self.sink = sink }

    /// Ends the text with a line end and gives the sink back.
    public consuming func end() -> ByteSink {
        var sink = sink
        sink.line()
        return sink
    }

    /// An object; `body` writes its keys.
    public mutating func object(_ body: (inout JSONWriter) -> Void) { nested("{", "}", body) }

    /// A list; `body` writes its elements, each begun with `element`.
    public mutating func list(_ body: (inout JSONWriter) -> Void) { nested("[", "]", body) }

    /// Begins an element of a list.
    public mutating func element() { separate() }

    /// Begins a key of an object; its value follows.
    public mutating func key(_ name: String) {
        separate()
        sink.write(Self.quoted(name))
        sink.write(": ")
    }

    /// An amount in euro, to the cent.
    public mutating func amount(_ value: Double) { sink.write(DecimalRounding.cents(value)) }

    /// A whole number; nil is null.
    public mutating func number(_ value: Int?) { sink.write(value.map { String($0) } ?? "null") }

    /// A text; nil is null.
    public mutating func text(_ value: String?) { sink.write(value.map(Self.quoted) ?? "null") }

    /// True, false or (nil) null.
    public mutating func flag(_ value: Bool?) { sink.write(value.map { $0 ? "true" : "false" } ?? "null") }

    private mutating func nested(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
        sink.write(open)
        depth += 1
        isFirst = true
        body(&self)
        depth -= 1
        if !isFirst { newLine() }
        sink.write(close)
        isFirst = false
    }

    private mutating func separate() {
        if !isFirst { sink.write(",") }
        isFirst = false
        newLine()
    }

    private mutating func newLine() {
        sink.write("\n" + String(repeating: "  ", count: depth))
    }

    /// A text in quotes, with what JSON does not allow in a text escaped.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 32:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
