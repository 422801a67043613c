/// The offset of the first byte that is not UTF-8; nil when all is.
func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
        var index = 0
        while index < buffer.count {
            let byte = buffer[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            guard let length = sequenceLength(buffer, at: index) else { return index }
            index += length
        }
        return nil
    }
}

/// Length of the multi-byte sequence at an index; nil when it is malformed, overlong or a surrogate.
private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let first = bytes[index]
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, lowest) = (3, 0xA0)
    case 0xED: (length, highest) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, lowest) = (4, 0x90)
    case 0xF4: (length, highest) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard index + length <= bytes.count, (lowest...highest).contains(bytes[index + 1]) else { return nil }
    for offset in 2..<length where !(0x80...0xBF).contains(bytes[index + offset]) { return nil }
    return length
}
