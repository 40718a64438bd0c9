// The picture of a figure: a bar for each cell that is shown, and below it that of the year before.
import Foundation

/// Bars with their numbers. This year's are dark, those of the year before are framed: so they differ on paper without
/// colours. The table beside it says the same.
struct InsightChart {
    struct Bar {
        let name: String
        /// Nil: not shown.
        let people: Int?
        let before: Int?
    }

    let bars: [Bar]
    /// Whether there are any of the year before.
    private var compares: Bool { bars.contains { $0.before != nil } }

    private let width = 460.0
    private let names = 170.0
    private let room = 240.0

    /// Nil where there is nothing to draw.
    var svg: String? {
        let drawn = bars.filter { $0.people != nil || $0.before != nil }
        guard !drawn.isEmpty else { return nil }
        let most = Double(drawn.flatMap { [$0.people ?? 0, $0.before ?? 0] }.max() ?? 1)
        let step = compares ? 40.0 : 26.0
        let parts = drawn.enumerated().flatMap { index, bar in
            draw(bar, at: Double(index) * step + 2, room / max(most, 1))
        }
        let height = text(Double(drawn.count) * step + 2)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(text(width)) \(height)" width="\(text(width))" \
            height="\(height)" aria-hidden="true" font-family="Helvetica, Arial, sans-serif">
            \(parts.joined(separator: "\n"))
            </svg>
            """
    }

    private func draw(_ bar: Bar, at y: Double, _ scale: Double) -> [String] {
        var parts = [label(Self.escaped(bar.name), x: names - 10, y: y + 14, isEnd: true)]
        if let people = bar.people {
            let long = Double(people) * scale
            parts.append(
                """
                <rect class="now" x="\(text(names))" y="\(text(y + 2))" width="\(text(long))" height="16" fill="#0b5d63"/>
                """
            )
            parts.append(label("\(people)", x: names + long + 6, y: y + 14))
        }
        if let people = bar.before {
            let long = Double(people) * scale
            parts.append(
                """
                <rect class="before" x="\(text(names + 0.5))" y="\(text(y + 20.5))" width="\(text(max(long - 1, 1)))" \
                height="10" fill="#ffffff" stroke="#5c6a72" stroke-dasharray="3 2"/>
                """
            )
            parts.append(label("\(people)", x: names + long + 6, y: y + 30))
        }
        return parts
    }

    private func label(_ words: String, x: Double, y: Double, isEnd: Bool = false) -> String {
        """
        <text x="\(text(x))" y="\(text(y))"\(isEnd ? " text-anchor=\"end\"" : "") font-size="13" fill="#1d2529">\(words)</text>
        """
    }

    private static func escaped(_ words: String) -> String {
        words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    /// Numbers in SVG have a full stop, whatever the language.
    private func text(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
