// English: to what the writer agrees, in whatever order its words stand.

extension EnglishTopics {
    private static let reads = """
        read, reading, see, seeing, have, having, share, sharing, shared, access, view, viewing, a look, receive
        receiving, disclosure, disclose, leave to read
        """

    private static let readers = "{n}, manager, boss, supervisor, line manager, team lead, head, he, she, him, her"

    private static let thereof = """
        it, this, that, everything, all of it, all, lot, whole, full, file, dossier, report, feedback, document
        results, content, contents, copy, the, my, to, with, for, of, in, from, by me, with me, from me, is, am, are
        be, at all, a, and, so, also, too, well, very, quite, more than, perfectly, absolutely, totally, happily
        gladly, hereby, in full, whatsoever, certainly, definitely, slightest, in the slightest, really, just, please
        if he likes, right ahead, straight away, you, your, take, as well, me, good, written, on it
        """

    /// `…, dass mein Chef es liest`: to what the writer agrees.
    static let towards = FormTopic(reads, and: readers, "that, to, for", beside: thereof)
}
