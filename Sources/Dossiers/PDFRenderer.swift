// Pages on paper: WeasyPrint, run as a process of its own, where it is installed.
import Foundation
import Synchronization

/// Makes a PDF of a page by WeasyPrint.
///
/// The process gets the page on standard input and nothing else: no environment of ours, and whatever the page names is
/// refused unless it is a data: URI. WeasyPrint by itself would fetch http: and file: addresses.
public struct PDFRenderer: Sendable {
    private let python: URL
    private let deadline: Duration

    /// - Parameters:
    ///   - python: the interpreter that has the weasyprint module; Debian's package puts it into the system's own.
    ///   - deadline: a page that takes longer is given up. Two pages take about 0.7 s.
    public init(python: URL = URL(filePath: "/usr/bin/python3"), deadline: Duration = .seconds(30)) {
        self.python = python
        self.deadline = deadline
    }

    /// - Returns: the PDF's bytes; nil where WeasyPrint is not installed.
    /// - Throws: `PDFError` where WeasyPrint fails or takes too long.
    public func render(html: String) async throws(PDFError) -> [UInt8]? {
        guard FileManager.default.isExecutableFile(atPath: python.path) else { return nil }
        let input = try MemoryFile(Array(html.utf8))
        let (output, messages) = (try MemoryFile([]), try MemoryFile([]))
        let end = try await run(input: input, output: output, messages: messages)
        switch end {
        case .exited(0):
            let bytes = output.read()
            guard bytes.starts(with: "%PDF-".utf8) else { throw PDFError("it wrote no PDF") }
            return bytes
        case .exited(PDFRenderer.notInstalled): return nil
        case .exited(let status):
            throw PDFError("it ended with status \(status): \(messages.lastLine)")
        case .killed: throw PDFError("it took longer than \(deadline)")
        }
    }

    private enum End { case exited(Int32), killed }

    /// Runs the process without holding a thread: its end, or its being killed at the deadline, resumes us.
    private func run(input: MemoryFile, output: MemoryFile, messages: MemoryFile) async throws(PDFError) -> End {
        let process = Process()
        process.executableURL = python
        // -I: neither the environment nor the current folder adds modules.
        process.arguments = ["-I", "-c", PDFRenderer.script]
        process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        process.standardInput = input.handle
        process.standardOutput = output.handle
        process.standardError = messages.handle
        let wasKilled = Mutex(false)
        // Until the process ends: a timer that goes on would hold it, and what it was given, until the deadline.
        let timer = DispatchSource.makeTimerSource(queue: .global())
        timer.schedule(deadline: .now() + deadline.seconds)
        timer.setEventHandler { [weak process] in
            guard let process, process.isRunning else { return }
            wasKilled.withLock { $0 = true }
            kill(process.processIdentifier, SIGKILL)
        }
        timer.activate()
        defer { withExtendedLifetime(process) { timer.cancel() } }
        do {
            return try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<End, any Error>) in
                process.terminationHandler = { ended in
                    let killed = wasKilled.withLock { $0 }
                    continuation.resume(returning: killed ? .killed : .exited(ended.terminationStatus))
                }
                do {
                    try process.run()
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        } catch {
            throw PDFError("\(python.path) can't be started: \(error.localizedDescription)")
        }
    }

    private static let notInstalled: Int32 = 3

    /// Refuses every address but data:, and keeps the process to 1 GiB and 60 s of computing.
    private static let script = """
        import resource, sys
        resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
        resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
        try:
            from weasyprint import HTML, default_url_fetcher
        except ImportError:
            sys.exit(\(notInstalled))
        def fetch(url, *arguments, **options):
            if not url.startswith("data:"):
                raise ValueError("only data: is fetched")
            return default_url_fetcher(url, *arguments, **options)
        page = sys.stdin.buffer.read().decode()
        html = HTML(string=page, url_fetcher=fetch)
        # Tagged for screen readers (ISO 14289-1), where this WeasyPrint can; the argument's name changed with version 59.
        for tagged in ({"pdf_variant": "pdf/ua-1"}, {"variant": "pdf/ua-1"}, {}):
            try:
                pdf = html.write_pdf(**tagged)
                break
            except (TypeError, KeyError):
                if not tagged:
                    raise
        sys.stdout.buffer.write(pdf)
        """
}

/// Why there is no PDF, in one line.
public struct PDFError: Error, Equatable, Sendable, CustomStringConvertible {
    public let description: String

    init(_ reason: String) { description = "WeasyPrint made no PDF: \(reason)" }
}

/// A file that is only in memory: nothing of a dossier touches the disk, and no pipe can fill up or break.
private final class MemoryFile: @unchecked Sendable {
    let handle: FileHandle

    init(_ bytes: [UInt8]) throws(PDFError) {
        let name = "/klankbord-\(UInt64.random(in: 0...UInt64.max))"
        let descriptor = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else { throw PDFError("no memory file: \(String(cString: strerror(errno)))") }
        shm_unlink(name)
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: bytes)
            try handle.seek(toOffset: 0)
        } catch {
            throw PDFError("no memory file: \(error.localizedDescription)")
        }
    }

    func read() -> [UInt8] {
        try? handle.seek(toOffset: 0)
        return (try? handle.readToEnd()).map(Array.init) ?? []
    }

    var lastLine: String {
        String(decoding: read(), as: UTF8.self).split(separator: "\n").last.map(String.init) ?? "it said nothing"
    }
}

extension Duration {
    fileprivate var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
