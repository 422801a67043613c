/// Where bytes go: gathers them and hands them on in pieces, so that a large result is never whole in memory.
public final class ByteSink {
    private var buffer: [UInt8] = []
    private let pieceSize: Int
    private let handOn: ([UInt8]) throws -> Void

    /// A sink that hands pieces of bytes on.
    public init(pieceSize: Int = 1 << 16, handOn: @escaping ([UInt8]) throws -> Void) {
        self.pieceSize = pieceSize
        self.handOn = handOn
        buffer.reserveCapacity(pieceSize + 4096)
    }

    /// Adds a text.
    public func write(_ text: String) throws {
        var text = text
        text.withUTF8 { buffer.append(contentsOf: $0) }
        if buffer.count >= pieceSize { try flush() }
    }

    /// Hands on what is left.
    public func flush() throws {
        guard !buffer.isEmpty else { return }
        try handOn(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
