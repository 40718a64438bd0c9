// The words of letters and mail programs in languages in which nobody is asked: raters write from everywhere.

extension Vocabulary {
    static let others = Vocabulary(
        greetings: "hej, hei, hola, buenos días, ciao, buongiorno, olá",
        signOffs: """
            med vänlig hälsning, med vänliga hälsningar, vänliga hälsningar, mvh, med venlig hilsen, saludos, un saludo
            saludos cordiales, cordiali saluti, distinti saluti, z poważaniem, kh, hilsen, venlig hilsen
            de bedste hilsner, bedste hilsner, mange hilsner, kærlig hilsen, hälsningar, hälsning, med vennlig hilsen
            vennlig hilsen, hilsner, ystävällisin terveisin, terveisin, atentamente, un cordial saludo, gracias
            obrigado, obrigada, atenciosamente, cumprimentos, grazie, saluti, dziękuję, s pozdravem, pozdrawiam
            saygılarımla, saygılar, sevgiler, iyi çalışmalar, teşekkürler, z wyrazami szacunku, pozdrowienia
            z pozdrowieniami, serdecznie pozdrawiam, s úctou, s pozdravom, děkuji, ďakujem, üdvözlettel, tisztelettel
            köszönettel, köszönöm, üdv, cu stimă, cu respect, mulțumesc, salutări, с уважением, с наилучшими пожеланиями
            спасибо, з повагою, дякую, с уважение, поздрави, поздрав, pozdrav, lijep pozdrav, lep pozdrav, s poštovanjem
            srdačan pozdrav, με εκτίμηση, φιλικά, ευχαριστώ, pagarbiai, ar cieņu, lugupidamisega, tervitades
            parhain terveisin, kiitos, tack, tack så mycket, tak, takk, bästa hälsningar, allt gott, beste hilsener
            de beste hilsener, med kærlig hilsen, virðingarfyllst, kveðja, com os melhores cumprimentos
            melhores cumprimentos, abraço, un abrazo, un saludo cordial, reciba un cordial saludo, un caro saluto
            un saluto, cari saluti, saludos atentamente, salutacions, agur, saludos y gracias, 此致, 敬礼, 祝好, 谢谢
            よろしくお願いします, よろしくお願いいたします, 宜しくお願い致します, 敬具, 以上, 감사합니다, مع التحية, شكرا, בברכה, תודה
            """,
        wrote: """
            escribió, escreveu, scritto, skrev, skrifaði, napisał, napisał(a), napisała, napsal, napsal(a), napísal
            kirjoitti, írta, написал, написала, пишет, пише, yazdı, 写道, のメール, 作成, viết, đã viết, a scris, escrit, pisze
            작성
            """,
        attributionStarts: "el, em, il, den, dne, dnia, w dniu, vào, på, tirsdag",
        subjects: "yo, io",
        messageNouns: """
            mensaje, mensagem, messaggio, meddelande, meddelelse, besked, melding, wiadomość, сообщение, zpráva, správa
            viesti, mesaj
            """,
        forwardLines: "inicio del mensaje reenviado",
        senderRows: """
            da, od, fra, från, lähettäjä, od:, от, mittente, remitente, nadawca, kimden, 发件人, 差出人, 寄件者
            """,
        dateRows: """
            enviado, inviato, wysłano, data, dato, skickat, sendt, fecha, päivämäärä, lähetetty, дата, отправлено, tarih
            gönderilen, 发送时间, 日期, 送信日時
            """,
        recipientRows: "a, til, para, till, do, komu, кому, kime, vastaanottaja, 收件人, 宛先",
        copyRows: "kopia, kopi",
        subjectRows: "asunto, oggetto, assunto, temat, předmět, emne, ämne, aihe, тема, konu, 主题, 件名",
        footerStarts: """
            enviado desde, enviado do, inviato da, inviato dal mio, skickat från, sendt fra, sendt fra min, wysłane z
            wysłano z
            """,
        footerLines: """
            enviado desde mi, enviado do meu, inviato da, skickat från min, sendt fra min, wysłane z, odoslané z
            lähetetty, provenance courrier
            """,
        sendWords: """
            enviado, inviato, skickat, sendt, wysłane, wysłano, lähetetty, provenance, trimis, poslano, poslané
            odesláno, odoslané, enviat, saadetud, dikirim, dihantar, expediat, pobierz, hent, hämta, hanki, scarica
            ottieni, descargar, obtener, obtén, baixar, obter, stáhnout, stiahnuť, pošiljano
            """,
        prepositions: """
            desde, con, do, da, dal, dallo, från, fra, med, z, ze, s, iz, pe, din, des del, dari, aplikację, la app
            """,
        things: "mi, meu, mio, min"
    )

    /// Words of sending and fetching; parts of words, since some languages write no spaces.
    package static let sendStems = [
        "送信", "发自", "發自", "傳送", "傳自", "發送", "发送", "寄自", "보냄", "보낸", "gönderildi", "gonderildi", "odeslán",
        "odoslan", "poslan", "trimis", "expediat", "отправлен", "изпратен", "надіслан", "послат", "послан", "адпраўлен",
        "küldve", "küldtem", "στάλθηκε", "απεστάλη", "sänt ", "skickat", "lähetetty", "saadetud", "nosūtīts",
        "išsiųsta", "enviat ", "enviado", "inviato", "wysłan", "sendt ", "sent úr", "được gửi", "gửi từ",
        "dikirim", "dihantar",
        "נשלח", "أرسل", "أُرسل", "ارسال", "مرسل", "भेजा", "ส่งจาก", "pobierz", "stáhn", "stiahn", "descargar", "obtener",
        "obtén ", "baixar", "obter ", "scarica", "ottieni", "hämta", "hent ", "hanki", "скачать", "загруз", "letölt",
        "indir", "κατεβάστε", "download", "télécharg", "obtenez", "を入手", "获取", "取得", "다운로드", "descarcă", "preuz",
        "prenesi", "atsisiųs", "lejupielād",
    ]
}
