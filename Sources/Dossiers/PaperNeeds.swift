// What the dossier on paper needs of the machine: WeasyPrint, and fonts for all that people write.
import Foundation

/// Something without which a PDF is missing, or shows empty boxes.
public enum PaperNeed: String, CaseIterable, Sendable {
    case weasyPrint = "WeasyPrint"
    case emoji
    case chinese = "Chinese"
    case japanese = "Japanese"
    case korean = "Korean"

    /// A character that shows whether there is a font; nil for what is no font's.
    var character: Unicode.Scalar? {
        switch self {
        case .weasyPrint: nil
        case .emoji: "\u{1F44D}"
        case .chinese: "\u{4E2D}"
        case .japanese: "\u{3042}"
        case .korean: "\u{D55C}"
        }
    }
}

extension PDFRenderer {
    /// What is missing; nothing but WeasyPrint where that is. Takes about a second.
    /// - Parameter fontList: fontconfig's program, which comes with WeasyPrint.
    public func missing(fontList: URL = URL(filePath: "/usr/bin/fc-list")) async throws(PDFError) -> [PaperNeed] {
        guard try await render(html: "<p>x</p>") != nil else { return [.weasyPrint] }
        return PaperNeed.allCases.filter { need in
            need.character.map { !Self.isDrawn($0, fontList) } ?? false
        }
    }

    /// Whether some font has the character. Where nobody can say, nobody is worried.
    private static func isDrawn(_ character: Unicode.Scalar, _ fontList: URL) -> Bool {
        let process = Process()
        process.executableURL = fontList
        process.arguments = [":charset=\(String(character.value, radix: 16))", "family"]
        process.standardError = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        guard (try? process.run()) != nil else { return true }
        let said = (try? output.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        return process.terminationStatus != 0 || said.contains { $0 > 0x20 }
    }
}
