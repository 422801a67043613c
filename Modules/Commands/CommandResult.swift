import Reporting
import RunArchive
import Storage

/// What a command gives.
struct CommandResult {
    /// What to show; nil for a command that is silent when all is well.
    var report: (any Report)?
    /// What is written to `--uit` instead of a report.
    var bytes: [UInt8]?
    /// Tests asked for that are not met.
    var unmet: [UnmetTest] = []
    /// Something that was compared is not the same.
    var differs = false
    /// What the archive keeps of it, where it can be kept.
    var figures: RunFigures?
    /// Stopped halfway (Ctrl-C): the report shows what was known by then.
    var isStopped = false

    /// What is written of it, in pieces; at once where it is `known`.
    func output(
        _ format: any ReportFormat.Type, _ style: ReportStyle, known: [UInt8]? = nil
    ) -> (@escaping ([UInt8]) throws(WriteError) -> Void) throws(WriteError) -> Void {
        { target throws(WriteError) in
            if let bytes = bytes ?? known { return try target(bytes) }
            guard let report else { return }
            var sink = ByteSink { $0.withWriteError(target) }
            format.write(report, style, to: &sink)
            do throws(ByteSink.Failure) {
                try sink.finish()
            } catch {
                throw WriteError(number: error.number)
            }
        }
    }

    /// What stands in a file with the result, all of it.
    func bytes(_ format: any ReportFormat.Type, _ style: ReportStyle) throws(WriteError) -> [UInt8] {
        var bytes: [UInt8] = []
        try output(format, style)({ bytes += $0 })
        return bytes
    }
}

extension UnsafeRawBufferPointer {
    /// Hands the bytes to something that throws, and gives the error's number, or 0.
    fileprivate func withWriteError(_ write: ([UInt8]) throws(WriteError) -> Void) -> Int32 {
        do {
            try write(Array(self))
            return 0
        } catch {
            return error.number
        }
    }
}
