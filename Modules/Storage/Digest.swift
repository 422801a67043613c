import CNettle
import Domain

/// sha256 of some bytes: 32 bytes (nettle's).
public func sha256(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    nettle_sha256_update(&context, bytes.count, bytes.bindMemory(to: UInt8.self).baseAddress)
    var digest = [UInt8](repeating: 0, count: 32)
    nettle_sha256_digest(&context, digest.count, &digest)
    return digest
}

/// sha256 of some bytes, in hexadecimal.
public func sha256(_ bytes: [UInt8]) -> String {
    let digest: [UInt8] = bytes.withUnsafeBytes { sha256($0) }
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
}
