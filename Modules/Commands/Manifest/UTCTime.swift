import Glibc

/// Now, in UTC: `2026-11-26T01:17:53Z`. SOURCE_DATE_EPOCH (seconds since 1970) stands for it where a result must be the
/// same to the byte each time it is made (reproducible-builds.org).
func utcTime(on console: Console) -> String {
    var seconds = console.environment("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
