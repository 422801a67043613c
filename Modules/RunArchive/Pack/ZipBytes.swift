import CMinizip
import Glibc

/// A zip in memory, by minizip.
enum ZipBytes {
    /// Names are UTF-8 (bit 11).
    private static let utf8Names: UInt = 1 << 11
    private static let encrypted: UInt = 1
    /// Unix, version 2.0: then the upper half of the attributes is the file's mode.
    private static let madeByUnix: UInt = 3 << 8 | 20
    /// 1 January 1980, the first day that a zip knows.
    private static let firstDay: UInt = 1 << 21 | 1 << 16

    /// The bytes of a zip with some files in this order; nil when it cannot be made.
    static func written(_ entries: [PackEntry]) -> [UInt8]? {
        var start: UnsafeMutablePointer<CChar>?
        var size = 0
        guard let stream = open_memstream(&start, &size) else { return nil }
        defer { free(start) }
        var functions = functions(on: stream)
        guard let zip = zipOpen2_64("", APPEND_STATUS_CREATE, nil, &functions) else { return nil }
        var isWhole = true
        for entry in entries { isWhole = isWhole && add(entry, to: zip) }
        // Closes the stream; only then its bytes are there.
        guard zipClose(zip, nil) == ZIP_OK, isWhole, let start else { return nil }
        return Array(UnsafeRawBufferPointer(start: start, count: size))
    }

    private static func add(_ entry: PackEntry, to zip: zipFile) -> Bool {
        var info = zip_fileinfo()
        info.dosDate = firstDay
        info.external_fa = UInt(S_IFREG | 0o644) << 16
        guard entry.bytes.count < UInt32.max else { return false }
        let opened = zipOpenNewFileInZip4_64(
            zip, entry.path, &info, nil, 0, nil, 0, nil, Z_DEFLATED, 9, 0, -MAX_WBITS, DEF_MEM_LEVEL,
            Z_DEFAULT_STRATEGY, nil, 0, madeByUnix, utf8Names, 0)
        guard opened == ZIP_OK else { return false }
        let written = entry.bytes.withUnsafeBytes { zipWriteInFileInZip(zip, $0.baseAddress, UInt32($0.count)) }
        return zipCloseFileInZip(zip) == ZIP_OK && written == ZIP_OK
    }

    /// The files of a zip, at most `limit` bytes of them; folders are left out.
    static func read(_ bytes: [UInt8], named name: String, limit: Int) throws(PackProblem) -> [PackEntry] {
        var bytes = bytes
        return try bytes.withUnsafeMutableBufferPointer { buffer throws(PackProblem) in
            guard let stream = fmemopen(buffer.baseAddress, buffer.count, "rb") else { throw .damaged(file: name) }
            var functions = functions(on: stream)
            // What is no zip, minizip has closed by then.
            guard let zip = unzOpen2_64("", &functions) else { throw .damaged(file: name) }
            defer { unzClose(zip) }
            return try ZipReader(zip: zip, name: name).entries(limit: limit)
        }
    }

    /// minizip's own way to read and write a stream, of one that is open already.
    private static func functions(on stream: UnsafeMutablePointer<FILE>) -> zlib_filefunc64_def {
        var functions = zlib_filefunc64_def()
        fill_fopen64_filefunc(&functions)
        functions.zopen64_file = { stream, _, _ in stream }
        functions.opaque = UnsafeMutableRawPointer(stream)
        return functions
    }

    /// A zip that is open.
    private struct ZipReader {
        let zip: unzFile
        let name: String

        func entries(limit: Int) throws(PackProblem) -> [PackEntry] {
            var global = unz_global_info64()
            guard unzGetGlobalInfo64(zip, &global) == UNZ_OK else { throw .damaged(file: name) }
            guard global.number_entry <= PackLimits.files else {
                throw .tooManyFiles(file: name, limit: PackLimits.files)
            }
            var entries: [PackEntry] = []
            var left = limit
            var status = unzGoToFirstFile(zip)
            while status == UNZ_OK {
                if let entry = try entry(&left, limit) { entries.append(entry) }
                status = unzGoToNextFile(zip)
            }
            guard status == UNZ_END_OF_LIST_OF_FILE else { throw .damaged(file: name) }
            return entries
        }

        /// The file that the zip is at; nil for a folder.
        private func entry(_ left: inout Int, _ limit: Int) throws(PackProblem) -> PackEntry? {
            var info = unz_file_info64()
            var text = [CChar](repeating: 0, count: 1 << 16)
            guard unzGetCurrentFileInfo64(zip, &info, &text, UInt(text.count), nil, 0, nil, 0) == UNZ_OK,
                info.size_filename < text.count
            else { throw .damaged(file: name) }
            let path = String(
                decoding: text.prefix(Int(info.size_filename)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let mode = info.version >> 8 == 3 ? UInt32(truncatingIfNeeded: info.external_fa >> 16) & S_IFMT : 0
            guard info.flag & encrypted == 0, [0, S_IFREG, S_IFDIR].contains(mode) else {
                throw .notAFile(file: name, name: path)
            }
            if path.hasSuffix("/") {
                // A folder is made for the files in it; its name must be one all the same.
                var names = PackNames(file: name)
                try names.add(String(path.dropLast()))
                return nil
            }
            guard info.uncompressed_size <= left else { throw .tooLarge(file: name, limitMiB: limit >> 20) }
            return PackEntry(path: path, bytes: try content(Int(info.uncompressed_size), &left, limit))
        }

        /// However little it says it holds, no more is read than may be.
        private func content(_ size: Int, _ left: inout Int, _ limit: Int) throws(PackProblem) -> [UInt8] {
            guard unzOpenCurrentFile(zip) == UNZ_OK else { throw .damaged(file: name) }
            var content: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 1 << 16)
            var count = unzReadCurrentFile(zip, &piece, UInt32(piece.count))
            while count > 0 {
                left -= Int(count)
                guard left >= 0 else {
                    unzCloseCurrentFile(zip)
                    throw .tooLarge(file: name, limitMiB: limit >> 20)
                }
                content += piece[..<Int(count)]
                count = unzReadCurrentFile(zip, &piece, UInt32(piece.count))
            }
            // The checksum is held against the bytes here, but only when all of them came out.
            guard unzCloseCurrentFile(zip) == UNZ_OK, count == 0, content.count == size else {
                throw .damaged(file: name)
            }
            return content
        }
    }
}
