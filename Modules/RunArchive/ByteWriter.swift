/// Values as bytes, little endian, the same on every machine.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ value: UInt64) { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
    mutating func add(_ value: Int) { add(UInt64(bitPattern: Int64(value))) }
    mutating func add(_ value: Double) { add(value.bitPattern) }

    mutating func add(_ text: String) {
        let own = Array(text.utf8)
        add(own.count)
        bytes += own
    }

    /// Bytes as they are.
    mutating func add(raw more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

    /// How many, then each.
    mutating func add<Element>(_ list: [Element], _ write: (inout ByteWriter, Element) -> Void) {
        add(list.count)
        for element in list { write(&self, element) }
    }

    /// How many, then each.
    mutating func add(_ values: [Double]) {
        bytes.reserveCapacity(bytes.count + 8 * (values.count + 1))
        add(values.count)
        for value in values { add(value) }
    }

    /// Whether there is one, then the value.
    mutating func add(_ value: Double?) {
        add(value == nil ? 0 : 1)
        if let value { add(value) }
    }
}
