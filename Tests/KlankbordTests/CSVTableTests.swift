import Foundation
import Testing

@testable import Klankbord

@Suite struct CSVTableTests {
    private static let names = [["name", "naam"], ["address", "e-mail"], ["department", "afdeling"]]

    private func table(_ text: String) throws -> CSVTable { try CSVTable(Data(text.utf8), names: Self.names) }

    @Test(arguments: [
        "name,address\nAnna,anna@example.test\n", "Naam;E-mail\r\nAnna;anna@example.test\r\n",
        "NAME\tADDRESS\nAnna\tanna@example.test", "name, address\n\n \"Anna\" , anna@example.test ,\n",
        "\u{FEFF}address,name\nanna@example.test,Anna\n",
    ])
    func spreadsheetsWriteItInManyWays(text: String) throws {
        #expect(try table(text).rows.map(\.cells) == [["name": "Anna", "address": "anna@example.test"]])
    }

    @Test func quotedCellsHoldSeparatorsBreaksAndQuotes() throws {
        let rows = try table("name,department\n\"de Vries, \"\"Anna\"\"\",\"Bouw\nen Advies\"\nMark,IT\n").rows
        #expect(rows.map(\.cells["name"]) == ["de Vries, \"Anna\"", "Mark"])
        #expect(rows.first?.cells["department"] == "Bouw\nen Advies")
        // As an editor counts: the cell above is two lines high.
        #expect(rows.map(\.line) == [2, 4])
    }

    @Test func windows1252IsReadWhereItIsNoUTF8() throws {
        let bytes = Data("naam;e-mail\nZo".utf8) + [0xEB] + Data(";zoe@example.test\n".utf8)
        #expect(try CSVTable(bytes, names: Self.names).rows.first?.cells["name"] == "Zoë")
    }

    @Test(arguments: [
        ("", "empty"), ("name,naam\n", "twice"), ("sep=;\n", "empty"),
        ("name,address\n\"Anna,anna@example.test\n", "line 2"),
    ])
    func aFileThatIsNoTableIsRefused(text: String, word: String) {
        #expect { try table(text) } throws: { error in
            (error as? Failure).map { $0.status == 65 && $0.lines.joined().contains(word) } ?? false
        }
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian], [true, false])
    func utf16IsReadWithItsMarkOrWithout(encoding: String.Encoding, isMarked: Bool) throws {
        let text = (isMarked ? "\u{FEFF}" : "") + "naam\te-mail\nZoë de Vries-Jansen\tzoe@example.test\n"
        let bytes = try #require(text.data(using: encoding))
        #expect(
            try CSVTable(bytes, names: Self.names).rows.map(\.cells) == [
                ["name": "Zoë de Vries-Jansen", "address": "zoe@example.test"]
            ]
        )
    }

    @Test func excelsFirstLineTellsTheSeparator() throws {
        let found = try table("sep=;\nname;address\nAnna, B;anna@example.test\n")
        #expect(found.rows.map(\.cells) == [["name": "Anna, B", "address": "anna@example.test"]])
        #expect(found.rows.map(\.line) == [3])
    }

    @Test func unknownColumnsArePassedOverAndNamedShortly() throws {
        let long = String(repeating: "x", count: 10_000)
        let found = try table("shoe size;name;nmae;\(long);address;\n44;Anna;x;y;anna@example.test;z\n")
        #expect(found.rows.map(\.cells) == [["name": "Anna", "address": "anna@example.test"]])
        let note = try #require(found.notes.first)
        #expect(note.contains("\"shoe size\"") && note.contains("\"nmae\" (did you mean name?)"))
        #expect(note.contains("\"\(long.prefix(40))…\"") && note.count < 200)
        #expect(try table("name;address\n").notes.isEmpty)
        let many = (0..<50).map { "column\($0)" }.joined(separator: ";")
        #expect(try table("name;\(many)\n").notes.first?.hasSuffix("and 40 more") == true)
    }

    @Test func aColumnThatIsNeededIsAskedFor() {
        #expect {
            try CSVTable(Data("naam;x\n".utf8), names: Self.names, needing: [["name"], ["address"]])
        } throws: { error in
            (error as? Failure)?.lines.first?.contains("no column address") == true
        }
    }
}
