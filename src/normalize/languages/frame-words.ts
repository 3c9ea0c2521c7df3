import { phrases } from './phrases.ts';

/**
 * Words of the frame that whoever sends or carries a story puts round it, in all languages at once:
 * a line each, because a frame is often in another language than the story. `…` at the end of a
 * phrase stands for more words of the line.
 */
export const FRAME_WORDS = {
  /** Before the paper that a story was taken from. */
  reprinted: phrases(`
    from | reprinted from | reprinted with permission from | condensed from | excerpted from | taken from | appeared in | this story appeared in | translated from |
    repris de | paru dans | publié dans | extrait de | traduit de | erschienen in | nachdruck aus | aus | übernommen aus | entnommen aus | übersetzt aus |
    tomado de | publicado en | extraído de | traducido de | publicado em | retirado de | extraído de | tratto da | pubblicato su | da | ripreso da | tradotto da |
    przedruk z | za | opublikowano w | převzato z | vyšlo v | prevzaté z | prevzeto iz | preuzeto iz | preuzeto s | átvéve | megjelent | preluat din | preluat după |
    overgenomen uit | verschenen in | ur | hämtat från | fra | trykt i | lainattu lehdestä | перепечатано из | опубликовано в | взято из | передрук з |
    as published in | as printed in | veröffentlicht in | uit | z | из газеты | из журнала | з газети | عن | نقلا عن | از | به نقل از | clipping from | cutting from | ausschnitt aus | coupure de | recorte de | ritaglio da |
    knipsel uit | wycinek z | вырезка из | вырезка из газеты | vertaald uit | tłumaczenie z | перевод из газеты | ترجمة عن | ترجمه از
  `),

  /** Between a paper's name and the day of its issue. */
  editions: phrases(
    'edición | edició | edition | issue | ausgabe | édition | numéro | edizione | edição | editie | utgave | utgåva | udgave | wydanie | vydání | vydanie | izdanje | ediția',
  ),

  /** Before the number of a page. */
  pages: phrases(
    'page | seite | página | pagina | pág. | side | sida | sivu | strona | stranu | strana | strani | страница | страницу | сторінка | oldal | σελίδα | sayfa | pàgina | lehekülg | puslapis | lapa | halaman',
  ),

  /** Alone on a line: here the story ends. */
  endMarks: phrases(`
    end | ends | the end | enditem | end item | end of document | end of text | end of article | end of story |
    end of release | end of report | nnnn | zczc | more follows | mf | 30 | 0 |
    schluss | fin | fin du document | fin de la dépêche | ende | ende der meldung | ende der mitteilung | fine | fine comunicato |
    fim | fim do documento | fin del comunicado | fin del documento | son | haber sonu | haberin sonu | конец |
    конец документа | انتهى | انتهت | انتهى النص | انتهى البيان | انتهى الخبر | پایان پیام | انتهای پیام | والله من وراء القصد | والله ولي التوفيق | انتهای پیام | پایان متن | پایان گزارش | پایان مطلب | خبر ختم | endall | end all | kamuoyuna saygıyla duyurulur | kamuoyuna saygı ile duyurulur | kamuoyuna saygıyla duyururuz | deşifre sonu | metin sonu | конец текста | конец сообщения | конец записи | کۆتایی هەواڵ | 끝 | סוף | 報道終了 | 本文完 | समाप्त | پایان پیام | پایان خبر | ختم | اختتام | 完 | 全文完 | 終わり | おわり | 以上 | koniec | einde
  `),

  /** Headings of what a sender adds for editors and the press, and lines that hold a release back till a day. */
  pressMatter: phrases(`
    notes to editors… | note to editors… | notes for editors… | note to editor… | notes to editor… | media notes |
    media contact… | media contacts… | press contact… | press contacts… | media enquiries… | media inquiries… |
    press enquiries… | press inquiries… | media relations | for media inquiries… | for media enquiries… |
    for press inquiries… | for press enquiries… | press officer | forward looking statements | safe harbor statement |
    embargoed until… | strictly embargoed… | under embargo until… | embargo until… | not for release before… | hold for release until… |
    contact presse… | contacts presse… | contact médias… | contacts médias… | relations presse | relations médias |
    note aux rédactions… | notes aux rédactions… | note à l'attention des rédactions… | sous embargo jusqu… | embargo jusqu… |
    pressekontakt… | medienkontakt… | kontakt für medien… | kontakt für presse… | rückfragen der medien… | rückfragehinweis… |
    hinweis für redaktionen… | hinweise für redaktionen… | anmerkungen für redaktionen… | sperrfrist… |
    contacto de prensa… | contacto para medios… | contacto para prensa… | contactos de prensa… | notas para editores… |
    nota a los editores… | gabinete de prensa | embargado hasta… | embargo hasta… |
    contato para a imprensa… | contatos para imprensa… | assessoria de imprensa… | contacto de imprensa… | contactos de imprensa… |
    informações à imprensa… | nota aos editores… | embargado até… |
    contatti stampa… | contatto stampa… | ufficio stampa… | contatti per la stampa… | note per le redazioni… | nota per i redattori… | sotto embargo fino… |
    basın iletişim… | medya iletişim… | editörlere not… | editörlere notlar… |
    контакты для сми… | контакты для прессы… | контакт для прессы… | пресс служба | примечание для редакторов… | примечания для редакторов… |
    للاستفسارات الإعلامية… | للتواصل الإعلامي… | جهة الاتصال الإعلامي… | ملاحظات للمحررين… | ملاحظة للمحررين… |
    تماس رسانه ای… | تماس رسانه‌ای… | توضیح برای سردبیران… |
    میڈیا رابطہ… | رابطہ برائے میڈیا… | ایڈیٹرز کے لیے نوٹ… |
    媒体联系… | 媒体联络… | 媒體聯絡… | 媒體聯繫… | 新闻联系人… | 新聞聯絡人… | 致编辑… |
    報道関係者のお問い合わせ… |
    kontakt dla mediów… | contact voor de pers… | noot voor de redactie… | noot voor redacties… |
    rns number… | regulatory announcement… | regulatory news… | share code… | eqs news… | eqs ad hoc… | dgap news… | dgap ad hoc… |
    veröffentlichung einer insiderinformation… | ad hoc mitteilung… | information réglementée… | hecho relevante… | fato relevante… |
    comunicazione price sensitive… | özel durum açıklaması… | 各位 | 適時開示… | 自愿性公告… | 公司公告
  `),

  /** Headings of whom to ask, and other matter of the sender's. */
  closing: phrases(`
    editors notes | editor's notes |
    contact information |
    contact details | for more information | for more information contact… | for more information please contact… |
    for further information | for further information contact… | for further information please contact… |
    for interviews… |
    contacts | contact | press office | boilerplate |
    service de presse |
    pour plus d'informations… |
    pour en savoir plus contactez… | pour toute information… | renseignements |
    ansprechpartner… | ansprechpartnerin… |
    rückfragen bitte an… | für rückfragen… | weitere informationen |
    kontakt |
    para más información… | para mayor información… | oficina de prensa | contacto |
    mais informações | para mais informações… | contatos |
    per informazioni… | per ulteriori informazioni… |
    contatti |
    ayrıntılı bilgi için… | detaylı bilgi için… | daha fazla bilgi için… | bilgi için… |
    iletişim |
    пресс служба… | дополнительная информация… | за дополнительной информацией… |
    для получения дополнительной информации… | контакты |
    للمزيد من المعلومات… | لمزيد من المعلومات… |
    برای اطلاعات بیشتر… | روابط عمومی… |
    مزید معلومات کے لیے… |
    联系方式 | 聯絡方式 | 編輯備註… | 编者注… |
    お問い合わせ先… | お問い合わせ… | 問い合わせ先… | 本件に関するお問い合わせ… | 連絡先 | 添付資料 |
    voor meer informatie…
  `),

  /** The link to the rest that closes a teaser, behind a stop or a stroke. */
  more: phrases(
    'mehr | more | weiter | weiterlesen | lesen | read more | suite | lire la suite | leer más | leggi tutto | leia mais | devamı | далее | читать далее | المزيد | ادامه',
  ),

  /** What such a link leads to, behind a stroke. */
  media: phrases('audio | video | vidéo | vídeo | bilder | видео | فيديو | ویدیو'),

  /** How the line ends that names who wrote a comment: `tilly_b says:`. */
  commented: phrases(
    'says | said | wrote | writes | sagt | sagte | schreibt | schrieb | meint | dit | a dit | a écrit | écrit | dice | dijo | escribió | diz | disse | escreveu | comentou | ha detto | scrive | ha scritto | diyor ki | dedi ki | yazdı | говорит | сказал | сказала | пишет | написал | написала | комментирует | يقول | قال | كتب | می گوید | گفت | نوشت | نے کہا | کہتے ہیں | zegt | schreef | pisze | napisał',
  ),

  /** Before the name of the sender, in the heading of the paragraph about it. */
  about: phrases(
    'about | über | à propos de | à propos d | acerca de | sobre | informazioni su | a proposito di | chi è | о компании | об организации | о проекте | عن | درباره | کے بارے میں | 关于 | 關於 | について | over | o firmie',
  ),

  /** How the line begins by which an agency or a desk names who wrote, edited or translated. */
  credits: phrases(`
    reporting by… | reporting and writing by… | reporting and editing by… | additional reporting by… | writing by… | editing by… | edited by… |
    compiled by… | translated by… | translation by… | with inputs from… | with input from… | with agency inputs… | with reporting by… |
    written and edited by… | report by… | our standards the thomson reuters trust principles… |
    reportage de… | édité par… | rédigé par… | version française… | traduction de… | traduit par… | traduit de… | avec agences… | avec afp… | avec reuters… |
    redaktion… | übersetzt von… | übersetzung… | bearbeitet von… | redigiert von… | aus dem englischen… | mit material von… | mit agenturmaterial… |
    reporte de… | reportes de… | reporte adicional de… | información de… | editado por… | traducido por… | traducción de… | con información de… |
    reportagem de… | reportagem adicional de… | edição de… | edição por… | traduzido por… | tradução de… | com informações de… | com agências… |
    traduzione di… | tradotto da… | a cura della redazione… | in redazione… | editing… | con fonte… |
    çeviren… | çeviri… | editör… | haberi hazırlayan… | derleyen… |
    перевод… | перевела… | перевел… | редактор… | редактировал… | редактировала… | подготовил… | подготовила… | при участии… | с использованием материалов… |
    ترجمة… | تحرير… | إعداد… | شارك في التغطية… | تغطية صحفية… | إعداد وتحرير… |
    ترجمه… | مترجم… | ویرایش… | تنظیم… |
    ترجمہ… | تدوین… |
    编辑… | 責任編輯… | 责任编辑… | 責編… | 责编… | 编译… | 編譯… | 翻译… | 翻譯… | 記者… | 记者… | 編輯… | 审校… | 撰稿… |
    翻訳… | 編集… | 取材協力… | 構成… | tłumaczenie… | oprac…
  `),

  /** Controls of a forum. */
  threadControls: phrases(`
    post reply | reply | quick reply | new topic | new thread | post new topic | post new thread | reply to topic | reply to thread | reply to this |
    forum index… | board index… | forums | board | topic | thread | quote | report | report post | report this post | reply with quote | multiquote | like post | back to top | thread tools | thread starter | topic starter |
    original poster | op | previous topic | next topic | previous thread | next thread | previous topic next topic | view previous topic | view next topic | view unread posts | print view | printer friendly page | search this thread |
    mark unread | rate this thread | display modes | page # of # | pages # | jump to page | go to page… | subscribe topic | e mail friend | view user profile | send private message | private message | pm | offline | online | ignore user |
    répondre | citer | signaler | nouveau sujet | haut | haut de page | sujet précédent | sujet suivant | profil | message privé | index du forum… |
    antworten | zitieren | melden | neues thema | nach oben | thema | themenstarter | themenersteller | direktlink | foren übersicht… | mit zitat antworten |
    responder | citar | reportar | denunciar | nuevo tema | arriba | tema anterior | tema siguiente | índice general… | responder citando | novo tópico | tópico anterior | próximo tópico | voltar ao topo | reportar mensagem |
    rispondi | rispondi citando | cita | segnala | nuovo argomento | torna su | discussione precedente | discussione successiva | indice del forum… |
    cevapla | alıntı | alıntıla | şikayet et | yeni konu | yukarı git | önceki konu | sonraki konu | alıntı yaparak cevapla |
    ответить | цитировать | цитата | пожаловаться | новая тема | наверх | вернуться к началу | список форумов… | быстрый ответ | ответить с цитированием |
    رد | اقتباس | إبلاغ | موضوع جديد | رد سريع | الرد باقتباس | پاسخ | نقل قول | گزارش | موضوع جدید | پاسخ سریع | گزارش پست | جواب | اقتباس کریں | رپورٹ کریں |
    回复 | 回覆 | 引用 | 举报 | 檢舉 | 发表于… | 發表於… | 只看该作者 | 只看樓主 | 楼主 | 樓主 | 返回顶部 | 返信 | 引用返信 | 通報 | 新規トピック | トップへ戻る
  `),

  /** Labels of the card of a forum's member. */
  memberCard: phrases(`
    joined | join date | member since | registered | registration date | posts | post count | messages | likes | likes received | likes given | reputation | rep power | karma | threads | reaction score | points | user id | rank | thanks | thanked | my mood |
    inscrit | inscrit le | inscription | date d'inscription | nombre de messages | registriert | registriert seit | dabei seit | mitglied seit | beiträge | anzahl beiträge | danke |
    registrado | registrado el | fecha de registro | mensajes | miembro desde | ingreso | registrado em | data de registro | mensagens | membro desde | iscritto | iscritto il | iscritto da | messaggi |
    kayıt | kayıt tarihi | üyelik tarihi | mesajlar | mesaj sayısı | mesaj | зарегистрирован | зарегистрирована | регистрация | сообщений | сообщения | репутация | спасибо |
    تاريخ التسجيل | المشاركات | عدد المشاركات | مشاركات | تاریخ عضویت | پست ها | پست‌ها | تعداد ارسال | ارسال ها | تاریخ شمولیت | پیغامات | مراسلے |
    注册时间 | 註冊時間 | 帖子 | 积分 | 積分 | 发帖数 | 精华 | 登録日 | 投稿数 | 記事数 | dołączył | posty | geregistreerd | berichten
  `),

  /** Before the time of a post. */
  posted: phrases(`
    posted | posted on | posted at | post subject | written | on | re | post | message | sent | posté | posté le | publié le | message posté le | verfasst | verfasst am | geschrieben | geschrieben am | erstellt am |
    publicado | publicado el | enviado | enviado em | publicado em | escrito | mensaje | mensagem | inviato | inviato il | scritto | scritto il | gönderilme | gönderim | gönderilme tarihi | gönderen |
    добавлено | опубликовано | отправлено | написано | создано | كتب بتاريخ | أضيف | تاريخ المشاركة | ارسال شده | ارسال در | نوشته شده در | ارسال شده در | بھیجا گیا | 发表于 | 發表於 | 发布于 | 投稿日時 | 投稿日 | wysłany | geplaatst
  `),

  /** Before the name of whose message was passed on in a messenger. */
  forwarded: phrases(`
    forwarded from… | forwarded message… | in reply to this message | pinned message… | transféré de… | message transféré de… | weitergeleitet von… | weitergeleitet aus… | reenviado de… | encaminhada de… | encaminhado de… | inoltrato da… |
    şuradan iletildi… | iletilen mesaj… | kişisinden iletildi… | переслано из… | переслано от… | переслано… | пересланное сообщение… | محولة من… | تمت إعادة توجيهها من… | إعادة توجيه من… | هدایت شده از… | فوروارد شده از… | بازارسال از… | سے فارورڈ کیا گیا… |
    转发自… | 轉發自… | 転送元… | przekazane od… | doorgestuurd van…
  `),

  /** A story's own text, before or above it in an export or a feed. */
  storyLabels: phrases(`
    body | full text | text | description | summary | content | story | article | article body | article text | main text | lead paragraph | fulltext | abstract |
    texte | texte intégral | description de l'article | contenu | corps | volltext | beschreibung | inhalt | texto | texto completo | descripción | contenido | descrição | conteúdo | texto integral | testo | testo completo | descrizione | contenuto |
    metin | tam metin | açıklama | içerik | haber metni | текст | полный текст | описание | содержание | النص | النص الكامل | الوصف | المحتوى | نص الخبر | متن | متن کامل | متن خبر | شرح | توضیحات | محتوا | متن | تفصیل | مکمل متن | خبر |
    正文 | 全文 | 内容 | 內容 | 摘要 | 描述 | 本文 | 概要 | 記事本文 | tekst | treść
  `),

  /** How a feed closes an item that it does not give in full. */
  feedTails: phrases(`
    the post… | continue reading… | read the full… | read the rest… | read full… | click here to read… | lire la suite… | l'article… | cet article… | continuer à lire… | lire l'article… |
    weiterlesen… | der beitrag… | den ganzen artikel lesen… | seguir leyendo… | leer más… | la entrada… | continuar leyendo… | leia mais… | continue lendo… | o post… | continua a leggere… | leggi tutto… | l'articolo… | leggi l'articolo… |
    devamını oku… | haberin devamı… | читать далее… | читать полностью… | запись… | اقرأ المزيد… | تابع القراءة… | المقال… | ادامه مطلب… | نوشته… | مزید پڑھیں… | 阅读全文… | 阅读更多… | 閱讀全文… | 繼續閱讀… | 続きを読む… | 記事全文… | czytaj dalej… | lees verder…
  `),
} as const;
