// The released dossier as files: beside a mail, within an event that goes by mail, and on the event in a calendar.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store

/// A file with a name in ASCII: some calendar servers drop or garble others.
public struct DossierFile: Hashable, Sendable {
    public let name: Line
    public let mediaType: String
    public let bytes: [UInt8]

    /// - Throws: `CalendarError` where it can't hang on an event.
    public func attachment() throws -> CalendarAttachment {
        // FMTTYPE is a bare media type (RFC 5545 §3.2.8).
        try CalendarAttachment(filename: name, mediaType: String(mediaType.prefix { $0 != ";" }), bytes: bytes)
    }
}

extension DossierRow {
    /// The PDF where one was made, and the page.
    public func files(about employee: Person) throws(InvalidText) -> [DossierFile] {
        try files(named: "feedback-\(DossierFile.plainLetters(employee.name.text))")
    }

    /// The one file that hangs on the event in a calendar: the PDF, or the page where none was made. It is called as the
    /// mail calls it: where that event was taken over with its file, nothing is put there twice.
    public func calendarFile(about employee: Person) throws(InvalidText) -> DossierFile {
        let name = "feedback-\(DossierFile.plainLetters(employee.name.text))"
        return try files(named: batch == 1 ? name : "\(name)-\(batch)")[0]
    }

    private func files(named name: String) throws(InvalidText) -> [DossierFile] {
        var files: [DossierFile] = []
        if let pdf {
            files.append(DossierFile(name: try Line("\(name).pdf"), mediaType: "application/pdf", bytes: Array(pdf)))
        }
        files.append(
            DossierFile(name: try Line("\(name).html"), mediaType: "text/html; charset=UTF-8", bytes: Array(page.utf8))
        )
        return files
    }
}

extension DossierFile {
    /// `Zoë van den Berg` → `zoe-van-den-berg`.
    static func plainLetters(_ name: String, else fallback: String = "dossier") -> String {
        let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        let words = folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.isEmpty ? fallback : words.joined(separator: "-")
    }
}
