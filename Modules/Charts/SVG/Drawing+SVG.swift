extension Drawing {
    /// The drawing as one `svg` element that stands by itself: in a page, or as a file.
    ///
    /// `id` begins every id in it, so that a page may hold many; nothing in it comes from elsewhere.
    public func svg(id: String) -> String {
        var writer = SVGWriter(id: id)
        let size = "\(SVGWriter.number(width)) \(SVGWriter.number(height))"
        writer.text +=
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"rk\" viewBox=\"0 0 \(size)\" "
            + "width=\"\(SVGWriter.number(width))\" height=\"\(SVGWriter.number(height))\" role=\"img\" "
            + "aria-labelledby=\"\(id)-t \(id)-d\">\n"
            + "<title id=\"\(id)-t\">\(HTMLText.escaped(title))</title>\n"
            + "<desc id=\"\(id)-d\">\(HTMLText.escaped(description))</desc>\n"
            + "<style>\n\(SVGStyle.sheet)</style>\n"
        writer.patterns(hatched)
        writer.text += "<rect class=\"f c-paper\" width=\"100%\" height=\"100%\"/>\n"
        for mark in marks { writer.write(mark) }
        writer.text += "</svg>\n"
        return writer.text
    }

    /// The inks of what is hatched.
    private var hatched: [Ink] {
        var inks: [Ink] = []
        for mark in flat {
            switch mark {
            case .rectangle(_, let paint), .area(_, let paint), .sign(_, _, _, let paint):
                if paint.isHatched, !inks.contains(paint.ink) { inks.append(paint.ink) }
            default: break
            }
        }
        return inks
    }
}
