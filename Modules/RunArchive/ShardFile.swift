import Decision

/// The file of a part of a simulation (`.rkdeel`): a line that says what it is, the part, and the hash of all that.
///
///     routekaart-deel 1\n  ...  32 bytes of SHA-256
///
/// Numbers are 64 bits, little endian; a text or list is preceded by its length. docs/opschalen.md describes the format.
public enum ShardFile {
    /// What the first line says before the number of the format.
    private static let mark = Array("routekaart-deel ".utf8)
    private static let format = 1

    /// The bytes of a part. `hash` is SHA-256.
    public static func bytes(of shard: SimulationShard, hash: (UnsafeRawBufferPointer) -> [UInt8]) -> [UInt8] {
        var writer = ByteWriter()
        writer.add(raw: mark + Array("\(format)\n".utf8))
        writer.add(shard.origin)
        writer.add(shard.number.number)
        writer.add(shard.number.count)
        writer.add(shard.frame)
        writer.add(shard.tallies) { writer, tally in writer.add(tally) }
        return writer.bytes + writer.bytes.withUnsafeBytes { hash($0) }
    }

    /// The part in some bytes. `hash` is SHA-256; the name is what problems call the file. Throws why it holds none.
    public static func shard(
        in bytes: [UInt8], named name: String, hash: (UnsafeRawBufferPointer) -> [UInt8]
    ) throws(ShardProblem) -> SimulationShard {
        guard bytes.starts(with: mark) else { throw .notAShard(file: name) }
        let digits = bytes[mark.count...].prefix(10).prefix { $0 != 10 }
        guard let format = Int(String(decoding: digits, as: UTF8.self)) else { throw .damaged(file: name) }
        guard format <= Self.format else { throw .newer(file: name, format: format) }
        let start = mark.count + digits.count + 1
        guard format == Self.format, bytes.count >= start + 32 else { throw .damaged(file: name) }
        let end = bytes.count - 32
        let digest = bytes.withUnsafeBytes { hash(UnsafeRawBufferPointer(rebasing: $0[..<end])) }
        guard bytes[end...].elementsEqual(digest) else { throw .damaged(file: name) }
        var reader = ByteReader(bytes[start..<end])
        do {
            let shard = try reader.shard()
            guard reader.isAtEnd else { throw ByteReader.Damage() }
            return shard
        } catch {
            throw .damaged(file: name)
        }
    }
}
