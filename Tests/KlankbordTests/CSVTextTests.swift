// Lists that people open in a spreadsheet.
import Testing

@testable import Klankbord

@Suite struct CSVTextTests {
    @Test(arguments: [
        ("Anna", "Anna"), ("", ""), ("-", "-"), ("de Vries, Anna", "\"de Vries, Anna\""),
        ("\"Anna\"", "\"\"\"Anna\"\"\""),
        ("=1+1", "\"'=1+1\""), ("+31", "\"'+31\""), ("-2", "\"'-2\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
        ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""), ("a\r\nb", "a  b"), ("\t=1", " =1"),
    ])
    func nothingIsAFormula(_ text: String, _ cell: String) { #expect(CSVText.cell(text) == cell) }

    @Test func aRowIsALine() {
        #expect(CSVText.text([["id", "state"], ["1", "done, at last"]]) == "id,state\n1,\"done, at last\"")
    }
}
