// What strangers wrote can't steer a terminal, or pass for other text.
import Testing

@testable import Addressing

@Suite struct PrintableTests {
    private static let obeyed = [
        "\u{1B}[2J", "\u{9B}2J", "\u{7}", "\u{8}", "\u{7F}", "\u{202E}", "\u{2066}", "\u{E0041}",
    ]

    @Test(arguments: obeyed)
    func nothingThatATerminalObeysIsShown(_ sign: String) {
        let text = "a\(sign)b\nc\td"
        for shown in [text.printable, text.printableLine, "\"a\(sign)b\"".printableJSON] {
            #expect(!shown.unicodeScalars.contains { $0.isUnprintable && $0 != "\n" && $0 != "\t" })
        }
        #expect(text.printable.contains("\nc\td"))
        #expect(!text.printableLine.contains("\n"))
    }

    @Test func ordinaryTextStaysAsItIs() {
        let text = "Zoë 👩🏽‍🔧 דיאנה\n\tx"
        #expect(text.printable == text)
        #expect("{\"a\": \"ë\"}".printableJSON == "{\"a\": \"ë\"}")
    }

    @Test func jsonSaysTheSameStill() {
        #expect("\"\u{9B}\u{202E}\u{E0041}\"".printableJSON == #""\u009b\u202e\udb40\udc41""#)
    }
}
