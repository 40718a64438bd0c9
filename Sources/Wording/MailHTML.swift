// A mail's blocks as the HTML page of all mails sees them.
import Mustache

/// What `mail-html.mustache` can name: the blocks of the mail with their lines as HTML, and the mail's own values.
struct MailHTML: MustacheParent {
    let marks: Marks
    private let children: [String: any Sendable]

    init(language: String, markup: Markup, marks: Marks) {
        self.marks = marks
        children = [
            "language": language,
            "subject": MailHTML.html(markup.subject),
            "body": markup.blocks.filter { !$0.isSmallPrint }.map(MailHTML.block),
            "smallPrint": markup.blocks.filter(\.isSmallPrint).map(MailHTML.block),
        ]
    }

    func child(named name: String) -> Any? { children[name] ?? marks.child(named: name) }

    private struct BlockView: MustacheParent {
        let children: [String: any Sendable]
        func child(named name: String) -> Any? { children[name] }
    }

    private static func block(_ block: Block) -> BlockView {
        let rows = block.kind == .table ? block.rows.map { $0.map(html) } : []
        let lines = block.kind == .table ? rows.map { $0.joined(separator: ", ") } : block.lines.map(html)
        return BlockView(children: [
            // Lists and tables are paragraphs too, for a page of one's own that doesn't know of them.
            "isParagraph": [.paragraph, .list, .table].contains(block.kind), "isHeading": block.kind == .heading,
            "isQuestion": block.kind == .question, "isQuote": block.kind == .quote,
            "isList": block.kind == .list, "isNumbered": block.lines.first?.hasPrefix("- ") == false,
            "isTable": block.kind == .table,
            "lines": lines, "first": lines.first ?? "", "rest": Array(lines.dropFirst()),
            "head": rows.first ?? [], "rows": rows.dropFirst().map { BlockView(children: ["cells": $0]) },
        ])
    }

    /// A line of markup as HTML: escaped, `**…**` as bold.
    static func html(_ line: String) -> String {
        let parts = line.split(separator: "**", omittingEmptySubsequences: false).map { HTML.escape(String($0)) }
        guard parts.count % 2 == 1 else { return HTML.escape(line) }
        return parts.enumerated().map { $0.offset % 2 == 1 ? "<strong>\($0.element)</strong>" : $0.element }.joined()
    }
}
