// Nothing that somebody wrote is cut away in silence, and nothing that names them is shown.
import MailFormat
import Testing

@testable import Aligning

@Suite struct LetterShapeTests {
    private let request = ShapedRequest.sample
    private let aligner = ReplyAligner(ShapedRequest.sample.sent)

    private func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func shown(_ seed: Int) -> (letter: ShapedLetter, text: String, isHeld: Bool) {
        let letter = ShapedLetter(to: request, seed: UInt64(seed))
        let found = aligner.align(
            plain: letter.isHTML ? nil : PlainText.lines(letter.text),
            html: letter.isHTML ? HTMLText.lines(letter.text) : nil,
            sender: ShapedLetter.sender,
            address: ShapedLetter.address
        )
        let texts = found.answers.compactMap(\.text) + [found.remark ?? ""]
        let isHeld = found.flags.contains { ["empty", "incomplete", "read-in-part"].contains($0) }
        return (letter, folded(texts.joined(separator: "\n")), isHeld)
    }

    @Test(arguments: 0..<2000)
    func everyWordIsShownOrHeld(seed: Int) {
        let (letter, text, isHeld) = shown(seed)
        guard !isHeld else { return }
        for sentence in letter.own {
            #expect(text.contains(folded(sentence)), "\(sentence) of shape \(seed):\n\(letter.text)")
        }
    }

    @Test(arguments: 0..<2000)
    func nobodyIsNamed(seed: Int) {
        let (letter, text, _) = shown(seed)
        for name in ShapedLetter.never {
            #expect(!text.lowercased().contains(name), "\(name) in shape \(seed):\n\(letter.text)\n→ \(text)")
        }
    }
}
