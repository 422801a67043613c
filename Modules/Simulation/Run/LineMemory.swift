extension UnsafeMutablePointer<Double> {
    /// Memory for numbers that begins at a line of the cache: rows that lie across two lines take a third more time. Give
    /// it back with `deallocate()`.
    static func allocateLines(_ capacity: Int) -> UnsafeMutablePointer<Double> {
        UnsafeMutableRawPointer.allocate(byteCount: capacity * MemoryLayout<Double>.stride, alignment: 64)
            .bindMemory(to: Double.self, capacity: capacity)
    }
}
