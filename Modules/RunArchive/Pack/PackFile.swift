/// A pack: a plain zip. The same files give the same bytes; on the way back nothing in it is believed.
public enum PackFile {
    /// The bytes of a pack that will be called `name`. Files stand in order of their paths and carry no times of their
    /// own. Throws for what could not be unpacked again.
    public static func bytes(of entries: [PackEntry], named name: String) throws(PackProblem) -> [UInt8] {
        var names = PackNames(file: name)
        for entry in entries { try names.add(entry.path) }
        guard entries.count <= PackLimits.files else { throw .tooManyFiles(file: name, limit: PackLimits.files) }
        let ordered = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        guard entries.reduce(0, { $0 + $1.bytes.count }) <= PackLimits.size, let bytes = ZipBytes.written(ordered)
        else {
            throw .tooLarge(file: name, limitMiB: PackLimits.size >> 20)
        }
        return bytes
    }

    /// The files of a pack that is called `name`. Throws for whatever could write outside the folder it is unpacked in, or
    /// is more than `limit` bytes.
    public static func entries(
        in bytes: [UInt8], named name: String, limit: Int = PackLimits.size
    ) throws(PackProblem) -> [PackEntry] {
        let entries = try ZipBytes.read(bytes, named: name, limit: limit)
        var names = PackNames(file: name)
        for entry in entries { try names.add(entry.path) }
        return entries
    }
}
