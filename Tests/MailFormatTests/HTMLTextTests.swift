// HTML bodies as mail programs write them, read as lines.
import Aligning
import Testing

@testable import MailFormat

@Suite struct HTMLTextTests {
    private func texts(_ html: String) -> [String] { HTMLText.lines(html).map(\.text) }

    @Test func blocksAndBreaksEndLines() {
        #expect(texts("<div>one<br>two</div><div>three <b>four</b></div>five") == ["one", "two", "three four", "five"])
        #expect(texts("<p>one</p><p>two</p>") == ["one", "", "two"])
        #expect(texts("<p class=MsoNormal>one</p><p class=\"MsoNormal\">two</p>") == ["one", "two"])
        #expect(texts("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>") == ["a", "b", "c"])
    }

    @Test func numbersThatAnEditorMadeAreMarked() {
        func counted(_ html: String) -> [String] {
            HTMLText.lines(html).filter { $0.marks.contains(.countedOn) }.map(\.text)
        }
        #expect(counted("<ol start=2><li>a</li><li>b</li><li value=5>c</li><li>d</li></ol>") == ["3. b", "6. d"])
        #expect(counted("<ol><li>a</li></ol><ol start=4><li>b</li></ol>") == [])
        let word =
            "<p style='mso-list:l1 level1 lfo2'>1. a</p><p style='text-indent:1pt;mso-list:l1 level1 lfo2'>2. b</p>"
        #expect(counted(word + "<p>c</p><p style='mso-list:l2 level1 lfo3'>3. d</p>") == ["2. b"])
    }

    @Test func whatIsNotShownIsDropped() {
        let html = """
            <html><head><title>t</title><style>p { color: red }</style></head><body><script>alert(1)</script>
            <div style="display: none">hidden <p>too</p></div><div hidden>x</div>seen<!-- comment --></body></html>
            """
        #expect(texts(html) == ["seen"])
    }

    @Test func whatOnlyOutlookReadsIsAComment() {
        let html = """
            <p>a</p><!--[if mso]><table><tr><td><![endif]--><div>b</div><!--[if mso]></td></tr></table><![endif]-->
            <![if !vml]>c<![endif]>
            """
        #expect(texts(html) == ["a", "", "b", "c"])
        // The same where libxml2 has to read it.
        #expect(texts(html + "<x-y>d</x-y>") == ["a", "", "b", "cd"])
    }

    /// A quote that ends while a block in it is open ends that block too, as in browsers.
    @Test(arguments: [
        "<blockquote type=cite><div>old</blockquote><div>new</div>",
        "<blockquote type=cite><div><p>old<DIV>old</BlockQuote>new</div>",
        "<table><tr><td><blockquote type=cite><div>old</blockquote>new</td></tr></table>",
        "<blockquote type=cite><div>old</blockquote><!-- <div> --><x-y>new</x-y>",
        "<blockquote type=cite><table><tr><td><div>old<td>old</table><div>old</blockquote>new",
    ])
    func quotesEndWhereTheyEnd(html: String) {
        let lines = HTMLText.lines(html).filter { !$0.text.isEmpty }
        #expect(lines.filter { $0.text == "new" }.map(\.quoteDepth) == [0])
        #expect(lines.filter { $0.text != "new" }.allSatisfy { $0.quoteDepth == 1 })
    }

    /// An end tag in a cell ends nothing outside.
    @Test func aCellEndsNoQuoteAroundIt() {
        let html = "<blockquote type=cite><table><tr><td></blockquote>old</td></tr></table>old</blockquote>new"
        let lines = HTMLText.lines(html).filter { !$0.text.isEmpty }
        #expect(lines.map(\.text) == ["old", "old", "new"])
        #expect(lines.last?.quoteDepth == 0)
    }

    /// Documents made of pieces at random: what is read without libxml2 reads as libxml2 reads it.
    @Test func simpleHTMLReadsAsLibxml2ReadsIt() throws {
        let pieces = [
            "<div>", "</div>", "<div class=\"gmail_quote\">", "<p style='margin:0; color:red'>", "</p>", "<b>", "</b>",
            "<blockquote type=\"cite\">", "</blockquote>", "<span lang=nl>", "</span>", "<br>", "<br/>", "<hr size=1>",
            "<ul>", "</ul>", "<ol start=\"3\">", "</ol>", "<li>", "</li>", "<li value=7>", "<table width=\"100%\">",
            "</table>", "<tr>", "</tr>", "<td>", "</td>", "<a href=\"https://a.example/\">", "</a>", "<html>", "<head>",
            "<title>", "</title>", "</head>", "<body>", "</body>", "</html>", "<style>p { color: red }</style>",
            "<meta charset=utf-8>", "<!-- note -->", "<!--[if mso]><p><![endif]-->", "<![if x]>", "<![endif]>",
            "<!DOCTYPE html>", "one", " two ", "\n", "drie, één", "&nbsp;", "&amp;", "&eacute;", "&#8364;", "&#x20AC;",
            "&none;", "a < b", "&", "<pre>", "</pre>", "<font color=blue>", "</font>", "<h1 hidden>", "</h1>",
            "\u{FFFF}",
        ]
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var read = 0
        for _ in 0..<20_000 {
            // Mostly closed as it should be, so that much of it is simple.
            var open: [String] = []
            var html = next(2) == 0 ? "<!DOCTYPE html><html><head><title>t</title></head><body>" : ""
            for _ in 0..<next(12) {
                if next(3) == 0, let name = open.popLast() {
                    html += "</\(name)>"
                    continue
                }
                let piece = pieces[next(pieces.count)]
                if piece.hasPrefix("</"), next(8) > 0 { continue }
                html += piece
                let name = piece.dropFirst().prefix { $0.isLetter || $0.isNumber }
                let isVoid = ["br", "hr", "meta", "style"].contains(name)
                if piece.hasPrefix("<"), !name.isEmpty, !isVoid { open.append(String(name)) }
            }
            html += open.reversed().map { "</\($0)>" }.joined()
            guard let simple = HTMLText.simple(html) else { continue }
            let full = try #require(HTMLText.parse(html))
            #expect(simple.lines == full.lines && simple.links == full.links, "\(html)")
            read += 1
        }
        #expect(read > 5000)
    }

    @Test func whiteSpaceAndInvisibleCharactersCollapse() {
        #expect(texts("<p>a&nbsp; b\n   c\u{200B}d\u{AD}e\u{FEFF}</p>") == ["a b cde"])
        #expect(texts("<p>Ame\u{301}lie &eacute;&#233;&euro;</p>") == ["Amélie éé€"])
        #expect(texts("<pre>a\n  b</pre>") == ["a", "b"])
    }

    @Test func aMetaCharsetDoesNotReinterpret() {
        #expect(texts("<html><head><meta charset=iso-8859-1></head><body>één</body></html>") == ["één"])
        #expect(
            texts("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'><p>één €</p>") == ["één €"]
        )
    }

    @Test func listsKeepTheirNumbers() {
        #expect(texts("<ol start=3><li>c</li><li value=7>g</li><li>h</ol>") == ["3. c", "7. g", "8. h"])
        #expect(texts("<ul><li>a<ol><li>b</ol><li>c</ul>") == ["- a", "", "1. b", "", "- c"])
        #expect(texts("<ol><li><p>a</p></li><li><div>b</div></li></ol>") == ["1. a", "", "2. b"])
        #expect(texts("<ol start=9223372036854775807><li>a<li>b</ol>").count == 2)
    }

    @Test func linksAreKeptAside() {
        let read = HTMLText.read(
            "<a href='https://a.example/x'>here</a> <a href='https://b.example'>https://b.example</a> "
                + "<a href='mailto:feedback+abc@k.example'>stop</a>"
        )
        #expect(read.lines.map(\.text) == ["here https://b.example stop"])
        #expect(read.links == ["https://a.example/x", "mailto:feedback+abc@k.example"])
    }

    @Test func quotesHaveDepthAndMarks() throws {
        let html = """
            <div dir="ltr">Yes<br></div><br><div class="gmail_quote gmail_quote_container">
            <div dir="ltr" class="gmail_attr">On Mon wrote:<br></div>
            <blockquote class="gmail_quote">q1<blockquote type="cite">older</blockquote></blockquote>between</div>
            """
        let lines = HTMLText.lines(html).filter { !$0.text.isEmpty }
        #expect(lines.map(\.text) == ["Yes", "On Mon wrote:", "q1", "older", "between"])
        #expect(lines.map(\.quoteDepth) == [0, 0, 1, 2, 0])
        try #require(lines.count == 5)
        #expect(lines[0].marks == [])
        #expect(lines[1].marks == [.quoteContainer, .attribution])
        #expect(lines[2].marks == [.quoteContainer, .cite])
        #expect(lines[4].marks == [.quoteContainer])
    }

    @Test func dividersWithoutWrapperMarkWhatFollows() {
        let word = """
            <div class=WordSection1><p class=MsoNormal>Prima</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;
            padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>Van:</b> K</p></div>
            <p class=MsoNormal>1. Vraag<span style="color:#1F497D">antwoord</span></p></div>
            """
        let lines = HTMLText.lines(word)
        #expect(lines.map(\.text) == ["Prima", "Van: K", "1. Vraagantwoord"])
        #expect(lines.map(\.marks) == [[], [.headerBlock, .afterDivider], [.afterDivider]])
        let web =
            "<div>ok</div><div id=\"appendonsend\"></div><hr><div id=\"divRplyFwdMsg\">From: K</div><div>old</div>"
        #expect(HTMLText.lines(web).map(\.marks) == [[], [.headerBlock, .afterDivider], [.afterDivider]])
        #expect(HTMLText.lines("<div id=x_divRplyFwdMsg>a</div>").first?.marks.contains(.rewritten) == true)
        #expect(HTMLText.lines("a<div class='moz-signature'>-- <br>b</div>").last?.marks == [.signature])
        #expect(
            HTMLText.lines("<p style='color:#0070C0'>a</p><p style='color:black'>b</p>").first?.marks == [.coloured]
        )
    }

    @Test(arguments: [300, 500, 3000, 60_000])
    func deepNestingStillGivesTheText(depth: Int) {
        let html =
            String(repeating: "<div>", count: depth) + "deep &amp; <b>safe</b>"
            + String(repeating: "</div>", count: depth)
        #expect(texts(html) == ["deep & safe"])
        let quotes = String(repeating: "<blockquote>", count: depth) + "deep"
        #expect(texts(quotes) == ["deep"])
    }

    /// What closes nothing must not nest elements until every tag is compared with thousands of others.
    @Test(arguments: ["<b></i>", "<dd></a>", "<i><dt>", "<div></body>"])
    func whatNothingClosesIsNoLongerParsed(piece: String) {
        let html = "<div>" + String(repeating: piece, count: 2000) + "seen"
        #expect(HTMLText.simple(html) == nil && HTMLText.parse(html) == nil)
        #expect(texts(html) == ["seen"])
    }

    @Test(arguments: ["<li></table>x", "<p></li>x", "<p>x", "<b>x</b>"])
    func whatIsClosedIsParsedHoweverLong(piece: String) {
        let html = "<div>" + String(repeating: piece, count: 2000)
        #expect(HTMLText.parse(html) != nil)
        #expect(texts(html).joined().filter { $0 == "x" }.count == 2000)
    }

    @Test func deepMarkupIsNoLongerSimple() {
        let open = String(repeating: "<div>", count: 2000)
        #expect(HTMLText.simple(open + String(repeating: "</div>", count: 2000)) == nil)
    }

    @Test(arguments: [
        "", "<", "<<<>>>", "</div></div>x", "<div", "<p>x<", "<!--", "<![if !supportLists]>x<![endif]>",
        "&#0;x&#xFFFFFFFF;",
        "<a href=>x</a>", "<b><i>x</b></i>", "\u{0}x", "<![CDATA[x]]>", "<style>x", "<ol><li></li></ol>",
    ])
    func brokenMarkupIsRead(html: String) {
        #expect(HTMLText.lines(html).count <= 2)
    }

    @Test func textWithoutTagsKeepsItsLines() {
        #expect(texts("one & two\n> 1 &lt; 2\nTo: a@b.example") == ["one & two", "1 < 2", "To: a@b.example"])
    }

    @Test func paragraphsWithoutEndsAreNotNesting() {
        let html = String(repeating: "<p>line<br>", count: 2000)
        #expect(texts(html).filter { $0 == "line" }.count == 2000)
    }
}

@Suite struct PlainTextTests {
    @Test(arguments: [
        ("a", "a", 0), ("> a", "a", 1), (">a", "a", 1), (">> a", "a", 2), ("> > a", "a", 2), ("> >  a", " a", 2),
        (">", "", 1),
        ("  > a", "a", 1), ("    > a", "    > a", 0), ("a > b", "a > b", 0), ("> a   ", "a", 1),
        ("\u{FEFF}a\u{A0}b", "a b", 0),
    ])
    func prefixesBecomeDepth(raw: String, text: String, depth: Int) {
        #expect(PlainText.lines(raw) == [TextLine(text: text, quoteDepth: depth)])
    }

    @Test func aSoftBrokenParagraphIsJoined() {
        let flowed = "This is \na paragraph.\n> quoted \n> text\n>> deeper\n \n stuffed\n-- \nAnna"
        #expect(
            FlowedText.unflowed(flowed, delSp: false)
                == "This is a paragraph.\n> quoted text\n>> deeper\n\nstuffed\n-- \nAnna"
        )
        #expect(FlowedText.unflowed("onder \nwijs", delSp: true) == "onderwijs")
    }
}
