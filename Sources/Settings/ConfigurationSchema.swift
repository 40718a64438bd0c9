// Every key that Klankbord knows: what it takes, its default, and why it is there. `config/klankbord.yaml` is checked
// against this table.
import Addressing
import Feedback

enum ConfigurationSchema {
    static let settings: [Setting] =
        places + organisation + mail + smtp + imap + oauth + caldav + talks + schedule + privacy + cycle + operation

    private static let places = [
        Setting(
            "state_directory",
            .path,
            .value("/var/lib/klankbord"),
            "Database, stored messages, the daemon's socket."
        ),
        Setting(
            "secrets_directory",
            .path,
            .value("/etc/klankbord/secrets"),
            "Where smtp-password, imap-password, token-key and master-key are files; $CREDENTIALS_DIRECTORY goes before it."
        ),
        Setting(
            "templates",
            .path,
            .none,
            "A folder of own templates, each used instead of the shipped one of its name."
        ),
    ]

    private static let organisation = [
        Setting("organisation.name", .line, .required, "Who asks; in every mail and on the dossier."),
        Setting("organisation.logo", .path, .none, "A PNG or SVG file for mails and the dossier."),
        Setting(
            "organisation.controller",
            .line,
            .required,
            "Who is responsible for the data: name and address (GDPR Art. 14)."
        ),
        Setting("organisation.contact", .address, .required, "Where raters ask about their data (GDPR Art. 14)."),
        Setting("organisation.privacy_notice", .webAddress, .required, "Where the privacy notice is (GDPR Art. 14)."),
        Setting("organisation.language", .language, .value("nl"), "The language of people of whom none is known."),
        Setting(
            "organisation.time_zone",
            .timeZone,
            .value("Europe/Amsterdam"),
            "Local times and the sending window are in it."
        ),
    ]

    private static let mail = [
        Setting("mail.address", .address, .required, "The mailbox that raters answer to."),
        Setting("mail.name", .line, .none, "The name beside it; the organisation's name when empty."),
        Setting(
            "mail.subaddresses",
            .choice(ServiceAddress.Style.self),
            .value("plus"),
            "How tokens are addressed: plus = feedback+TOKEN@example.org, domain = TOKEN@feedback.example.org."
        ),
        Setting(
            "mail.authserv_id",
            .line,
            .none,
            "Your mail server's name in Authentication-Results; without it, mail without a token is always asked back."
        ),
    ]

    private static let talks = [
        Setting(
            "hr.address",
            .address,
            .none,
            "HR: may ask by mail how the round stands, and never counts as one of a talk's two people."
        ),
        Setting(
            "operator.address",
            .address,
            .none,
            "Who is told once a day what is wrong and what is held, and only then; hr.address when empty."
        ),
        Setting(
            "talks.planned_by",
            .dayOfYear,
            .none,
            "From this day of the year on (03-01), who has no talk in that year is asked to plan one; never without it."
        ),
        Setting(
            "talks.calendars",
            .calendar.list(),
            .values([]),
            "Calendars that talks come from; those whose address is a secret stand in the secret talks-addresses."
        ),
        Setting.secret(
            "talks.addresses",
            "Private addresses of calendars: lines of an address, or address, user, password."
        ),
        Setting("talks.title", .line, .none, "What an event's title has to hold to become a talk; in any case."),
        Setting("talks.ca", .path, .none, "A PEM file to trust instead of the system's certificate authorities."),
        Setting("talks.poll", .duration(from: "1s", to: "1d"), .value("15m"), "How often calendars are looked at."),
    ]

    private static let schedule = [
        Setting(
            "schedule.deadline_before_talk",
            .duration(from: "0s", to: "365d"),
            .value("14d"),
            "Until when raters are asked to answer."
        ),
        Setting(
            "schedule.reminders_before_deadline",
            .duration(from: "1s", to: "365d").list(),
            .values(["7d", "2d"]),
            "When those who have not answered are reminded; [] for never."
        ),
        Setting(
            "schedule.dossier_to_employee_before_talk",
            .duration(from: "0s", to: "365d"),
            .value("7d"),
            "The employee sees it first."
        ),
        Setting(
            "schedule.share_with_manager",
            .choice(ScheduleRules.Sharing.self),
            .value("on_answer"),
            "on_answer: when the employee answers deel or share; automatic: at the time below; never."
        ),
        Setting(
            "schedule.dossier_to_manager_before_talk",
            .duration(from: "0s", to: "365d"),
            .value("2d"),
            "Only with share_with_manager: automatic."
        ),
        Setting(
            "schedule.share_delay",
            .duration(from: "0s", to: "7d"),
            .value("15m"),
            "How long a shared dossier waits before it leaves: time to stop what was done in her name."
        ),
        Setting(
            "schedule.sending_window",
            .sendingHours,
            .value("mon-fri 08:00-18:00"),
            "When mail to raters may go out, or off for always."
        ),
        Setting(
            "schedule.tick",
            .duration(from: "1s", to: "1h"),
            .value("15s"),
            "How often the daemon looks for what is due."
        ),
    ]

    /// Whatever waits to be read, by the program or by somebody, is there for so long at most.
    static let mostOfMail = "30d"

    private static let privacy = [
        Setting(
            "privacy.named_groups",
            .choice(RaterGroup.self).list(),
            .values(["self", "manager"]),
            "Groups whose answers show names; the others are confidential. Frozen with each request."
        ),
        // Under three, a mean tells the one what the other said.
        Setting(
            "privacy.minimum_raters",
            .integer(3...100),
            .value("3"),
            "A confidential question is shown from this many raters on."
        ),
        Setting("privacy.maximum_raters", .integer(1...100), .value("12"), "How many raters an employee may name."),
        Setting(
            "privacy.approval",
            .choice(Configuration.Approval.self),
            .value("manager"),
            "Who approves the raters that an employee names, before they are asked: manager, hr or nobody.",
            formerKey: "privacy.agreement"
        ),
        Setting(
            "privacy.retention",
            .duration(from: "1d", to: "3650d"),
            .value("730d"),
            "How long answers and dossiers are kept after the talk."
        ),
        Setting(
            "privacy.stray_retention",
            .duration(from: "1s", to: mostOfMail),
            .value("30d"),
            "How long mail without a known token is kept."
        ),
        // Whoever is told of held mail has as long; raw mail is not to lie about for longer.
        Setting(
            "privacy.held_retention",
            .duration(from: "1s", to: mostOfMail),
            .value("30d"),
            "How long mail of a request or a talk is held at most, and senders, subjects and words are kept."
        ),
        // A letter of a year's turn is not to go out twice in that year.
        Setting(
            "privacy.letter_retention",
            .duration(from: "366d", to: "3650d"),
            .value("400d"),
            "How long it is noted that a letter went out, where it belongs to no talk."
        ),
        Setting(
            "privacy.suppression_retention",
            .duration(from: "365d", to: "3650d"),
            .value("3650d"),
            "How long the wish not to be asked holds."
        ),
        Setting(
            "privacy.log_retention",
            .duration(from: "365d", to: "3650d"),
            .value("730d"),
            "How long it is kept which operator looked at what: the works council's term."
        ),
        Setting(
            "privacy.agreement_retention",
            .duration(from: "1s", to: "3650d"),
            .value("365d"),
            "How long agreements and trainings are kept once they are closed."
        ),
        Setting(
            "privacy.talked_retention",
            .duration(from: "1s", to: "3650d"),
            .value("730d"),
            "How long it is kept when a manager and an employee last just talked."
        ),
        Setting(
            "privacy.works_council",
            .address,
            .none,
            "Who is told when a privacy or sharing key changes; without it nobody is, and changes hold at once."
        ),
        Setting(
            "privacy.notice_period",
            .duration(from: "0s", to: "365d"),
            .value("14d"),
            "How long such a change waits, once the works council is told of it."
        ),
    ]

    private static let cycle = [
        Setting(
            "cycle.active",
            .flag,
            .value("false"),
            "Whether agreements come back after the talk, and all that goes with them."
        ),
        Setting(
            "cycle.collect_every",
            .duration(from: "1s", to: "31d"),
            .value("7d"),
            "Between two collected mails to one person."
        ),
        Setting(
            "cycle.agreements_after",
            .duration(from: "1s", to: "31d"),
            .value("1d"),
            "After the talk, the employee is asked what was agreed on."
        ),
        Setting(
            "cycle.right_after",
            .duration(from: "0s", to: "31d"),
            .value("2d"),
            "After her answer, the manager is asked whether it is right."
        ),
        Setting(
            "cycle.grant_after",
            .duration(from: "0s", to: "31d"),
            .value("2d"),
            "After a wish for a training, the manager is asked."
        ),
        Setting(
            "cycle.quarter",
            .duration(from: "1s", to: "366d"),
            .value("91d"),
            "From the talk on, how often each agreement comes back."
        ),
        Setting(
            "cycle.meeting_after",
            .duration(from: "0s", to: "31d"),
            .value("2d"),
            "After a word that something is stuck, the meeting that is proposed to both is so long off."
        ),
        Setting(
            "cycle.meeting_length",
            .duration(from: "5m", to: "2h"),
            .value("15m"),
            "How long that meeting is."
        ),
        Setting(
            "cycle.training_had_after",
            .duration(from: "0s", to: "366d"),
            .value("30d"),
            "After the day of a training, the employee is asked whether she had it."
        ),
        Setting(
            "cycle.just_talked_after",
            .duration(from: "1s", to: "366d"),
            .value("42d"),
            "Without a talk for so long, the manager is asked when he last just talked with somebody."
        ),
        Setting(
            "cycle.follow_up_after",
            .duration(from: "0s", to: "366d"),
            .value("14d"),
            "After the last talk of the year, managers are asked how it went."
        ),
        Setting("cycle.follow_up_by", .dayOfYear, .none, "The day of the year on which they are asked at the latest."),
        Setting(
            "cycle.training_themes",
            .line.list(),
            .values([]),
            "HR's own themes of trainings; what fits none is other."
        ),
        Setting(
            "cycle.kick_off",
            .dayOfYear,
            .none,
            "The day of each year's kick-off (01-20), or the Monday after where that is on a weekend, unless HR says another; without it there is none."
        ),
        Setting("cycle.kick_off_place", .line, .none, "Where it is."),
        Setting(
            "cycle.kick_off_length",
            .duration(from: "1m", to: "366d"),
            .value("2h"),
            "How long it is."
        ),
        Setting(
            "cycle.kick_off_ask_before",
            .duration(from: "0s", to: "366d"),
            .value("28d"),
            "HR is asked for it so long before."
        ),
        Setting(
            "cycle.kick_off_invite_before",
            .duration(from: "0s", to: "366d"),
            .value("21d"),
            "Managers are invited so long before."
        ),
        Setting(
            "cycle.kick_off_page_before",
            .duration(from: "0s", to: "366d"),
            .value("7d"),
            "So long before, managers get its page and are asked what they look up to."
        ),
        Setting(
            "cycle.coach_training_after",
            .duration(from: "0s", to: "366d"),
            .value("2d"),
            "So long after it, managers are asked for a training of their own."
        ),
        Setting(
            "cycle.employees_told_after",
            .duration(from: "0s", to: "366d"),
            .value("7d"),
            "So long after it, employees are told of their talk."
        ),
        Setting(
            "cycle.preparing_before",
            .duration(from: "0s", to: "366d"),
            .value("14d"),
            "HR is asked so long before talks whether to prepare them with the manager."
        ),
        Setting(
            "cycle.coaching_before",
            .duration(from: "0s", to: "366d"),
            .value("10d"),
            "The manager gets a coach's questions so long before a talk."
        ),
        Setting(
            "cycle.topic_before",
            .duration(from: "0s", to: "366d"),
            .value("3d"),
            "Both are asked so long before a talk what they want to talk about."
        ),
        Setting(
            "cycle.notes_before",
            .duration(from: "0s", to: "366d"),
            .value("1d"),
            "The manager gets his notes back so long before a talk."
        ),
        Setting(
            "cycle.often_enough_after",
            .duration(from: "0s", to: "366d"),
            .value("182d"),
            "So long after a year began, people are asked whether they talk often enough."
        ),
        Setting(
            "cycle.intervention_after",
            .duration(from: "0s", to: "366d"),
            .value("14d"),
            "So long after the follow-up, HR is asked what it will do."
        ),
        Setting("cycle.own_year_on", .dayOfYear, .none, "The day on which people get their year in words (12-10)."),
        Setting("cycle.company_doctor", .line, .none, "Where people turn about their health, as mails say it."),
    ]

    private static let operation = [
        Setting.secret(
            "master.key",
            "Opens what people wrote; 32 random bytes or more (openssl rand -base64 32). Without it nothing can be read."
        ),
        Setting.secret(
            "token.key",
            "Makes the tokens; 32 random bytes or more (openssl rand -base64 32). Whoever has it can answer for anyone."
        ),
        Setting(
            "limits.daily_per_token",
            .integer(1...1000),
            .value("10"),
            "Answers a day to mail about one request; ends any loop with a machine."
        ),
        Setting(
            "limits.daily_per_address",
            .integer(1...1000),
            .value("20"),
            "Answers a day to one address about one talk; ends any loop. Of questions, five times as many in all."
        ),
        Setting(
            "limits.stray_megabytes",
            .integer(1...1_000_000),
            .value("256"),
            "How much held mail of no request may take in the database; beyond it only who wrote is noted."
        ),
        Setting(
            "limits.requests_per_rater",
            .integer(0...1000),
            .value("4"),
            "How often a month one rater is asked, over all talks; 0 is no limit."
        ),
        Setting("log.level", .choice(Configuration.LogLevel.self), .value("info"), "How much is said."),
        Setting("log.format", .choice(Configuration.LogFormat.self), .value("text"), "json for a log collector."),
    ]
}
