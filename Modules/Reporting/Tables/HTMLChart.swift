import Charts

/// A chart in a page: drawn for a page and for a telephone, of which the reader's screen shows one.
struct HTMLChart {
    private let chart: any Chart
    private let number: Int

    /// The block with this number of its page.
    init(_ chart: any Chart, number: Int) {
        self.chart = chart
        self.number = number
    }

    func write(to sink: inout ByteSink) {
        let wide = chart.drawing(width: ChartWidth.wide)
        let narrow = chart.drawing(width: ChartWidth.narrow)
        if wide.width == narrow.width { return sink.line("<figure>\n\(wide.svg(id: "g\(number)"))</figure>") }
        sink.line("<figure class=\"on-page\">\n\(wide.svg(id: "g\(number)"))</figure>")
        sink.line("<figure class=\"on-phone\">\n\(narrow.svg(id: "g\(number)k"))</figure>")
    }
}
