import Mustache

/// The templates that pages are made with (`Templates`), in which every text is spelled out for HTML.
struct PageTemplates {
    private static let sources: [(name: String, bytes: [UInt8])] = [
        ("page", PackageResources.page_mustache),
        ("contents", PackageResources.contents_mustache),
        ("heading", PackageResources.heading_mustache),
        ("table", PackageResources.table_mustache),
        ("outline", PackageResources.outline_mustache),
        ("outline-row", PackageResources.outline_row_mustache),
        ("outline-cells", PackageResources.outline_cells_mustache),
        ("chart", PackageResources.chart_mustache),
        ("drawing", PackageResources.drawing_mustache),
        ("lines", PackageResources.lines_mustache),
        ("summary", PackageResources.summary_mustache),
    ]
    /// How a page looks: light and dark as the reader's system is, readable on a telephone and on paper.
    static let sheet = String(decoding: PackageResources.page_css, as: UTF8.self)

    private var library = MustacheLibrary()

    /// Reads the templates; throws what the library says of one that it cannot read.
    init() throws {
        for source in Self.sources {
            try library.register(String(decoding: source.bytes, as: UTF8.self), named: source.name)
        }
    }

    /// The page with these values.
    func page(_ values: [String: Any]) -> String { library.render(values, withTemplate: "page") ?? "" }
}
