// The registry: each column of each table with the kind of data in it and whom it is about. A test keeps it whole.
// `DataKind.profile` says of each kind why it is held, how long, who sees it and how it goes.
import Feedback

/// Columns of a table that hold one kind of data.
public struct HeldColumns: Sendable {
    public let table: String
    public let columns: Set<String>
    public let kind: DataKind
    /// Empty: nobody.
    public let about: [DataKind.Subject]

    private init(_ table: String, _ kind: DataKind, about: [DataKind.Subject], _ columns: String) {
        (self.table, self.kind, self.about) = (table, kind, about)
        self.columns = Set(columns.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Those that somebody may have whom the row is about: without keys and hashes, and what is nobody's business.
    public var told: Set<String> {
        let ways = HeldWay.all.filter { $0.table == table && about.contains($0.role) }
        let shown = ways.reduce(into: Set<String>()) { $0.formUnion($1.shown(columns)) }
        let hidden = ContentColumns.tables[table].map { $0.keys.union($0.digests) } ?? []
        // Of tokens.
        return shown.subtracting(hidden.union(["sha256"]))
    }

    /// In the order in which they are told.
    public static let all: [HeldColumns] = persons + feedback + year + mailIn + mailOut + machinery

    private static let persons: [HeldColumns] = [
        .init(
            "people",
            .people,
            about: [.employee, .manager],
            "id name given_name address address_key language manager_id department created_at left_at key_id noted_at"
        ),
        .init("aliases", .people, about: [.employee, .manager], "address address_key person_id own_until noted_at"),
        .init("former_addresses", .people, about: [.employee, .manager], "id address address_key person_id own_until"),
        .init(
            "talks",
            .talks,
            about: [.employee, .manager],
            """
            id employee_id manager_id start_at duration_seconds place event_uid sequence known_since state invitation stamp
            modified cancelled_at standing_week next_due_at key_id answers_key_id erase_at
            promised_since
            """
        ),
        .init("talks", .talks, about: [.correspondent], "organizer_address organizer_name"),
        .init("participations", .talks, about: [.employee, .manager], "talk_id party status stamp"),
        .init("talk_sources", .talks, about: [.employee, .manager], "talk_id source_id missing_since asked_at"),
        .init(
            "calendar_sources",
            .calendars,
            about: [],
            "id address_sha256 tag modified next_poll_at read_at open_matters"
        ),
    ]

    private static let feedback: [HeldColumns] = [
        .init(
            "requests",
            .raters,
            about: [.rater, .employee],
            "rater_name rater_given rater_address rater_key rater_group language"
        ),
        .init(
            "requests",
            .requests,
            about: [.rater, .employee],
            """
            id talk_id promise questionnaire_id asked_at state state_code state_at state_parameters reminders_sent
            quiet_until named_by off_list token_generation
            """
        ),
        .init(
            "responses",
            .answers,
            about: [.rater],
            "id request_id message_id body_sha256 inbox_id received_at answers remark dossier_id discarded_at unlinked_at"
        ),
        .init(
            "dossiers",
            .dossiers,
            about: [.employee, .manager],
            "id talk_id batch created_at shared_at summary page plain pdf"
        ),
        .init("releases", .dossiers, about: [.employee, .manager], "dossier_id party released_at"),
        .init(
            "placements",
            .dossiers,
            about: [.employee, .manager],
            "dossier_id party outcome attempts next_attempt_at trouble"
        ),
    ]

    /// Of the year around the talk; the works council has a page of its own about it.
    public static let year: [HeldColumns] = [
        .init(
            "agreements",
            .agreements,
            about: [.employee],
            """
            id employee_id talk_id made_at author version other_version consent progress corrections silent_quarters line
            closed_at key_id
            """
        ),
        .init(
            "trainings",
            .trainings,
            about: [.employee],
            "id employee_id made_at wish theme state is_mandatory booked_on line closed_at key_id"
        ),
        .init(
            "year_lines",
            .yearLines,
            about: [.employee],
            """
            id key kind reader employee_id talk_id agreement_id training_id meeting_id year due_at look_at state times_asked
            """
        ),
        .init(
            "meetings",
            .yearLines,
            about: [.employee, .manager],
            """
            id employee_id manager_id event_uid sequence start_at duration_seconds state employee_suits manager_suits
            counter_at counter_by counters
            """
        ),
        .init("kept_words", .keptWords, about: [.employee], "id employee_id made_at words key_id"),
        .init("talk_words", .talkWords, about: [.employee, .manager], "talk_id party kind words made_at key_id"),
        .init("kick_off_guests", .kickOff, about: [.manager], "year employee_id status"),
        .init("kick_off_worries", .kickOff, about: [], "year block answers themes"),
        .init("kick_offs", .machinery, about: [], "year event_uid sequence start_at duration_seconds state"),
        .init("year_steps", .machinery, about: [], "year step done_at"),
        .init("collected_mails", .yearLines, about: [.employee, .manager], "id reader_id made_at is_urgent"),
        .init("collected_lines", .yearLines, about: [], "mail_id number line_id"),
        .init("just_talked", .justTalked, about: [.employee, .manager], "manager_id employee_id day"),
        .init("follow_ups", .followUps, about: [.employee], "year employee_id answer answered_at"),
        .init("needs", .needs, about: [], "id year department need answer_id"),
        .init("often_enough", .needs, about: [], "id year department digit"),
        .init("insight_people", .insight, about: [.employee], "id row_id employee_id answer_id cell"),
        .init("insight_rows", .figures, about: [], "id year figure counted_row as_of people"),
        .init("insight_cells", .figures, about: [], "row_id number cell people"),
        .init("insight_groups", .figures, about: [], "id year number department"),
        .init("insight_quarters", .figures, about: [], "year as_of counted_at"),
        .init("interventions", .figures, about: [], "id year made_at words"),
        .init("cycles", .machinery, about: [], "year started_at followed_up_at closed_at"),
    ]

    private static let mailIn: [HeldColumns] = [
        .init("inbox_messages", .rawMail, about: [.correspondent], "inbox_id raw"),
        .init(
            "inbox",
            .mailNotes,
            about: [.correspondent],
            """
            id mailbox uid_validity uid size state readings crashes read_alone received_at kind request_id sender subject
            held_code held_parameters outcome_code outcome_parameters message_id
            processed_mailbox processed_validity processed_uid
            """
        ),
        .init(
            "talk_mails",
            .words,
            about: [.correspondent],
            "inbox_id sender subject message_id content state attempts received_at"
        ),
        .init(
            "matters",
            .matters,
            about: [.correspondent],
            "id kind address subject_key inbox_id talk_id state asked_at"
        ),
        .init("suppressions", .suppressions, about: [.rater], "address address_key cause since"),
    ]

    private static let mailOut: [HeldColumns] = [
        .init(
            "outbox",
            .letters,
            about: [.employee, .manager, .rater, .correspondent],
            """
            id key kind letter request_id talk_id recipient_key message_id state attempts repeats hang_ups next_attempt_at
            give_up_at created_at done_at reply_code reply_status reply_text reason_code reason_parameters attempt_by
            leaving_at capped token_used_by collected_id
            """
        ),
        .init("outbox_messages", .sentCopies, about: [.employee, .manager, .rater], "outbox_id message"),
        .init("outbox_prepared", .sentCopies, about: [.employee, .manager, .rater], "outbox_id prepared"),
        .init(
            "tokens",
            .tokens,
            about: [.employee, .manager, .rater],
            "sha256 purpose request_id talk_id matter_id outbox_id collected_id"
        ),
    ]

    private static let machinery: [HeldColumns] = [
        .init("operator_log", .operatorLog, about: [.operator], "id at operator action login_uid terminal"),
        .init("privacy_terms", .machinery, about: [], "id terms noticed_at holds_from"),
        .init("questionnaires", .machinery, about: [], "id sha256 content"),
        .init("self_tests", .machinery, about: [], "id kind token_sha256 message_id sent_at came_back_at findings"),
        .init("clock", .machinery, about: [], "id belief"),
        .init("conditions", .machinery, about: [], "name reason_code reason_parameters since"),
        .init("duties", .machinery, about: [], "name done_at"),
        .init("mail_keys", .machinery, about: [], "inbox_id key_id"),
        .init("migrations", .machinery, about: [], "number name run_at"),
        .init("retired_keys", .machinery, about: [], "key_id talk_id reason is_destroyed"),
        .init("sealing", .machinery, about: [], "id house_key index_key arrival_key proof"),
    ]
}

extension DataKind {
    /// The tables that hold it, each once, in order.
    public var tables: [String] {
        HeldColumns.all.filter { $0.kind == self }.map(\.table).reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
    }

    /// Whom it is about.
    public var about: [Subject] {
        let named = Set(HeldColumns.all.filter { $0.kind == self }.flatMap(\.about))
        return Subject.allCases.filter(named.contains)
    }
}
