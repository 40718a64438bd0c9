// The picture of a scale question: the line from 1 to 5, a group's answers on it, and the employee's own.
import Feedback
import Foundation

/// One group's scores. Bars say how many gave each score, a dot on the line says their mean, a ring the employee's own
/// score. The words beside it say the same, so nothing depends on seeing the picture or its colours.
struct DossierChart {
    /// Nil where the chart shows the employee alone.
    let mean: Double?
    let own: Double?
    /// How many gave each score from 1; empty where one person answered.
    let distribution: [Int]

    private let width = 260.0
    private let margin = 22.0

    var svg: String {
        let bars = distribution.reduce(0, +) > 0
        let axis = bars ? 66.0 : 16.0
        let height = axis + 26
        let parts = (bars ? drawBars(above: axis) : []) + drawAxis(at: axis) + drawDots(at: axis)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(text(width)) \(text(height))" width="\(text(width))" \
            height="\(text(height))" aria-hidden="true" font-family="Helvetica, Arial, sans-serif">
            \(parts.joined(separator: "\n"))
            </svg>
            """
    }

    private func x(_ score: Double) -> Double {
        let (low, high) = (Double(Scale.scores.lowerBound), Double(Scale.scores.upperBound))
        return margin + (min(max(score, low), high) - low) / (high - low) * (width - 2 * margin)
    }

    private func drawBars(above axis: Double) -> [String] {
        let highest = Double(max(distribution.max() ?? 1, 1))
        return distribution.enumerated().filter { $0.element > 0 }.flatMap { index, count in
            let height = Double(count) / highest * 36
            let middle = x(Double(index + 1))
            return [
                """
                <rect x="\(text(middle - 15))" y="\(text(axis - 11 - height))" width="30" height="\(text(height))" rx="2" \
                fill="#9ccbc8"/>
                """,
                """
                <text x="\(text(middle))" y="\(text(axis - 15 - height))" text-anchor="middle" font-size="11" \
                fill="#33464a">\(count)</text>
                """,
            ]
        }
    }

    private func drawAxis(at y: Double) -> [String] {
        let line = """
            <line x1="\(text(x(1)))" y1="\(text(y))" x2="\(text(x(5)))" y2="\(text(y))" stroke="#8b9aa0" \
            stroke-width="1.5"/>
            """
        return [line]
            + Scale.scores.flatMap { score in
                let at = text(x(Double(score)))
                return [
                    """
                    <line x1="\(at)" y1="\(text(y - 3))" x2="\(at)" y2="\(text(y + 3))" stroke="#8b9aa0" \
                    stroke-width="1.5"/>
                    """,
                    """
                    <text x="\(at)" y="\(text(y + 22))" text-anchor="middle" font-size="11" fill="#5c6a72">\(score)</text>
                    """,
                ]
            }
    }

    private func drawDots(at y: Double) -> [String] {
        var dots: [String] = []
        if let own {
            dots.append(
                """
                <circle cx="\(text(x(own)))" cy="\(text(y))" r="7.5" fill="#ffffff" stroke="#b4501e" stroke-width="2.5"/>
                """
            )
        }
        if let mean {
            dots.append("<circle cx=\"\(text(x(mean)))\" cy=\"\(text(y))\" r=\"4.5\" fill=\"#0b5d63\"/>")
        }
        return dots
    }

    /// Numbers in SVG have a full stop, whatever the language.
    private func text(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
