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
        ("", "empty"), ("name,shoe size\n", "\"shoe size\""), ("name,naam\n", "twice"),
        ("name,address\n\"Anna,anna@example.test\n", "line 2"),
    ])
    func aFileThatIsNoTableIsRefused(text: String, word: String) {
        #expect { try table(text) } throws: { error in
            (error as? Failure).map { $0.status == 65 && $0.lines.joined().contains(word) } ?? false
        }
    }
}
