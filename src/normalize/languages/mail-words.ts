import { phrases } from './phrases.ts';

/**
 * What mail programs print at the head of a message, in all languages at once: a program speaks its user's language, not the
 * story's.
 */
export const MAIL_WORDS = {
  /** Who sent it, and to whom. */
  party: phrases(`
    from | to | cc | bcc | reply-to | reply to | von | an | kopie | antwort an | de | à | a | pour | expéditeur | destinataire |
    répondre à | para | cco | responder a | remitente | destinatario | do | da | remetente | destinatário | responder para | mittente |
    rispondi a | kimden | kime | gönderen | alıcı | bilgi | от | кому | от кого | копия | от чьего имени | від | від кого | копія |
    van | aan | kopie aan | fra | til | kopi | från | till | lähettäjä | vastaanottaja | keneltä | kenelle | kopio |
    od | do | dw | komu | kopia | nadawca | odbiorca | adresat | otrzymuje | odesílatel | příjemce | odesielateľ | odosielateľ | pre | feladó | címzett | másolatot kap | másolat |
    de la | către | expeditor | destinatar | за | до | изпратено от | prima | za | šalje | pošiljatelj | primatelj | kome | kom |
    saatja | saaja | kellele | kam | no | nuo | kam | siuntėjas | gavėjas | από | προς | κοιν | dari | kepada | tembusan | từ | đến |
    من | إلى | الى | نسخة | از | به | از طرف | گیرنده | منجانب | بنام | מאת | אל | प्रेषक | प्रति | प्राप्तकर्ता |
    发件人 | 收件人 | 抄送 | 寄件者 | 收件者 | 副本 | 差出人 | 宛先 | 보낸사람 | 받는사람 | 보낸 사람 | 받는 사람
  `),

  /** When. */
  sent: phrases(`
    date | sent | received | datum | gesendet | gesendet am | envoyé | envoyé le | date d'envoi | fecha | enviado | enviado el | data | enviada | enviada em |
    enviado em | inviato | data invio | tarih | gönderildi | gönderilme tarihi | дата | отправлено | надіслано | verzonden | verzonden op | dato | sendt | skickat |
    päivämäärä | päiväys | pvm | lähetetty | wysłano | data wysłania | odesláno | odoslané | dátum | elküldve | küldve | trimis | dată | изпратено | poslano | poslato |
    kuupäev | saadetud | datums | nosūtīts | išsiųsta | ημερομηνία | στάλθηκε | tanggal | dikirim | ngày | التاريخ | تاريخ | أرسلت | تاریخ | تاریخ ارسال | תאריך | נשלח | दिनांक | भेजा गया |
    日期 | 发送时间 | 寄件日期 | 日時 | 送信日時 | 날짜 | 보낸 날짜
  `),

  /** What about: its value is a headline. */
  subject: phrases(`
    subject | betreff | objet | sujet | asunto | assunto | oggetto | konu | тема | onderwerp | emne | ämne | ärende | aihe | temat | předmět | predmet |
    tárgy | subiect | относно | zadeva | teema | temats | tēma | tema | θέμα | perihal | subjek | chủ đề | assumpte |
    الموضوع | موضوع | נושא | הנושא | विषय | বিষয় | 件名 | 主题 | 主題 | 主旨
  `),

  /** The same, in languages whose word for a subject is that for a headline. */
  headline: phrases('otsikko | naslov | pealkiri | tiêu đề | 标题 | 제목'),
} as const;
