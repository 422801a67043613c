import Domain

/// Writes JSON straight to a sink, keys in the order in which they are given.
public struct JSONWriter: ~Copyable {
    private var sink: ByteSink
    private var depth = 0
    private var isFirst = true
    /// Inside an object that stands on one line.
    private var isInline = false

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

    /// An object on one line, for what there is much of.
    public mutating func line(_ body: (inout JSONWriter) -> Void) {
        let outer = isInline
        isInline = true
        nested("{", "}", body)
        isInline = outer
    }

    /// An object of texts on one line.
    mutating func line(_ texts: [(key: String, text: String?)]) {
        line { json in
            for (name, text) in texts {
                json.key(name)
                json.text(text)
            }
        }
    }

    /// What every result begins with: the format's number and the program's version.
    mutating func head(_ style: ReportStyle) { head(version: style.version) }

    /// The same of a version.
    mutating func head(version: String) {
        key("routekaart")
        number(1)
        key("versie")
        text(version)
    }

    /// A list; `body` writes its elements, each begun with `element`.
    public mutating func list(_ body: (inout JSONWriter) -> Void) { nested("[", "]", body) }

    /// A key with a list, each element written by `body`.
    mutating func each<Element>(
        _ name: String, _ elements: [Element], _ body: (Element, inout JSONWriter) -> Void
    ) {
        key(name)
        list { json in
            for element in elements {
                json.element()
                body(element, &json)
            }
        }
    }

    /// Begins an element of a list.
    public mutating func element() { separate() }

    /// Begins a key of an object; its value follows.
    public mutating func key(_ name: String) {
        separate()
        quoted(name)
        sink.write(": ")
    }

    /// An amount in euro, to the cent.
    public mutating func amount(_ value: Double) {
        guard let cents = DecimalRounding.units(of: value, exponent: -2) else { return sink.write(value.description) }
        sink.write(hundredths: cents)
    }

    /// A fraction, to eight decimals without noughts at the end.
    mutating func fraction(_ value: Double) { sink.write(DecimalRounding.fraction(value)) }

    /// A number with all its digits; what is none is null.
    mutating func real(_ value: Double) { sink.write(value.isFinite ? value.description : "null") }

    /// A whole number; nil is null.
    public mutating func number(_ value: Int?) { sink.write(value.map { String($0) } ?? "null") }

    /// A whole number that needs all 64 bits, such as a seed.
    mutating func number(_ value: UInt64) { sink.write(String(value)) }

    /// A text; nil is null.
    public mutating func text(_ value: String?) {
        if let value { quoted(value) } else { sink.write("null") }
    }

    /// A text made of parts with points between them, such as a path.
    mutating func dotted(_ first: String, _ second: String, _ third: String) {
        sink.write(byte: 34)
        escaped(first)
        sink.write(byte: 46)
        escaped(second)
        sink.write(byte: 46)
        escaped(third)
        sink.write(byte: 34)
    }

    /// True, false or (nil) null.
    public mutating func flag(_ value: Bool?) { sink.write(value.map { $0 ? "true" : "false" } ?? "null") }

    private mutating func nested(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
        sink.write(open)
        depth += 1
        isFirst = true
        body(&self)
        depth -= 1
        if !isFirst, !isInline { newLine() }
        sink.write(close)
        isFirst = false
    }

    private mutating func separate() {
        if !isFirst { sink.write(isInline ? ", " : ",") }
        if !isInline { newLine() }
        isFirst = false
    }

    private mutating func newLine() {
        sink.write(byte: 10)
        for _ in 0..<2 * depth { sink.write(byte: 32) }
    }

    /// A text in quotes, with what JSON does not allow in a text escaped, and what no terminal should get.
    private mutating func quoted(_ text: String) {
        sink.write(byte: 34)
        escaped(text)
        sink.write(byte: 34)
    }

    private mutating func escaped(_ text: String) {
        var text = text
        let isPlain = text.withUTF8 { bytes in
            for byte in bytes where byte < 32 || byte > 126 || byte == 34 || byte == 92 { return false }
            sink.write(UnsafeRawBufferPointer(bytes))
            return true
        }
        if isPlain { return }
        for scalar in text.unicodeScalars { sink.write(Self.escaped(scalar)) }
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\r": return "\\r"
        case "\t": return "\\t"
        case _ where scalar.value < 32 || scalar.isHarmful:
            let digits = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: return String(scalar)
        }
    }
}
