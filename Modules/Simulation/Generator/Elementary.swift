import CKernels

/// Functions of one number by the kernels: the same bits as in a row, and on every machine.
enum Elementary {
    /// The natural logarithm of a positive normal number.
    static func logarithm(_ x: Double) -> Double {
        var x = x
        routekaart_log(&x, 1)
        return x
    }

    /// e^x.
    static func exponential(_ x: Double) -> Double {
        var x = x
        routekaart_exp(&x, 1)
        return x
    }

    /// The probability that a standard normal draw lies below z.
    static func normalDistribution(_ z: Double) -> Double {
        var z = z
        routekaart_normal_distribution(&z, 1)
        return z
    }
}
