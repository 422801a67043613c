import CNettle
import Domain

/// sha256 of bytes that come in pieces (nettle's).
public struct Digest: Sendable {
    private var context = sha256_ctx()

    /// Of nothing yet.
    public init() { nettle_sha256_init(&context) }

    /// Adds bytes.
    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
        nettle_sha256_update(&context, bytes.count, bytes.bindMemory(to: UInt8.self).baseAddress)
    }

    /// Of all that was added: 32 bytes.
    public var bytes: [UInt8] {
        var context = context
        var digest = [UInt8](repeating: 0, count: 32)
        nettle_sha256_digest(&context, digest.count, &digest)
        return digest
    }

    /// The same in hexadecimal.
    public var text: String {
        let digits = Array("0123456789abcdef")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}

/// sha256 of some bytes: 32 bytes.
public func sha256(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var digest = Digest()
    digest.add(bytes)
    return digest.bytes
}

/// sha256 of some bytes, in hexadecimal.
public func sha256(_ bytes: [UInt8]) -> String {
    var digest = Digest()
    bytes.withUnsafeBytes { digest.add($0) }
    return digest.text
}
