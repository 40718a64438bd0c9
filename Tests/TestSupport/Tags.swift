// Errors in HTML of ours.

/// Whether each element that is opened is closed, in order.
public enum Tags {
    public static func firstProblem(in html: String) -> String? {
        var open: [Substring] = []
        for tag in html.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:"[^"]*"|[^"<>])*)>/) {
            let name = tag.2
            if ["meta", "br", "img", "hr", "circle", "line", "rect"].contains(name) || tag.3.hasSuffix("/") {
                continue
            }
            if tag.1.isEmpty {
                open.append(name)
            } else if open.popLast() != name {
                return "</\(name)> closes nothing"
            }
        }
        return open.last.map { "<\($0)> is not closed" }
    }
}
