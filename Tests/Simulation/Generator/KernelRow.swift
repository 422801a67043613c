import CKernels

/// What a kernel makes of a row.
func row(_ values: [Double], _ kernel: (UnsafeMutablePointer<Double>, Int) -> Void) -> [Double] {
    var values = values
    values.withUnsafeMutableBufferPointer { buffer in
        if let start = buffer.baseAddress { kernel(start, buffer.count) }
    }
    return values
}

/// Draws of a key.
func uniforms(key: UInt64, from first: UInt64 = 0, _ count: Int) -> [Double] {
    row([Double](repeating: 0, count: count)) { routekaart_uniforms($0, key, first, $1) }
}

/// The bits of each, to compare.
func bits(_ values: [Double]) -> [UInt64] { values.map(\.bitPattern) }
