import { words } from './word-lists.ts';

/** How ways past a page's menus begin and end, of all languages at once: `Skip to content`, `Yekser here naveroka serekî`. */
export const SKIP_WORDS = {
  begins: words(`
    skip to | skip | jump to | go to | straight to | zum inhalt | zur navigation | zum hauptinhalt | zur suche | direkt zum | direkt zur | springe zu | springe zum |
    aller au | aller à | accéder au | accéder à | passer au | ir a | ir al | ir para | saltar | saltar al | pular para | pular | avançar para | vai al | vai a | passa a | passa al | salta al | salta |
    vés al | vés a | anar al | joan | ga naar | spring naar | naar de inhoud | naar inhoud | naar hoofdinhoud | overslaan en | doorgaan naar |
    hopp til | hopp over | hoppa till | hoppa över | hop til | spring til | gå til | gå till | gå direkt | till innehåll | siirry | hyppää | liigu | otse | mine |
    siirry sisältöön | pāriet uz | pereiti | pereiti prie | przejdź do | przejdź | przeskocz | přejít na | přejít k | přeskočit | preskočiť | prejsť na | preskoči | skoči na | idi na | pojdi na | pređi na |
    към съдържанието | преминаване към | прескочи | прескокни | пређи на | прескочи на | перейти | перейти до | перейти к | пропустить | перайсці | sari la | mergi la | treci la | salt la |
    ugrás | tovább a | kalo te | kalo tek | μετάβαση | παράκαμψη | içeriğe | ana içeriğe | məzmuna | anga o‘tish | გადასვლა | անցնել | դեպի |
    דלג | דלגו | עבור אל | מעבר ל | انتقل | تخطي | تخطى | تجاوز | انتقال | الانتقال إلى | اذهب إلى | رفتن به | پرش به | پرش | مواد پر جائیں | براہ راست | yekser here | lînkên eksesibilîtî | linkên eksesibilîtkê | biçe | بازدان بۆ |
    मुख्य सामग्री | सीधे | सामग्री पर | মূল বিষয়বস্তু | সরাসরি | ข้ามไป | ข้าม | chuyển đến | bỏ qua | đi tới | langsung ke | lompat ke | lewati ke | loncat ke | terus ke | ruka | tsallake |
    跳到 | 跳至 | 跳转 | 跳過 | 跳过 | 轉到 | 本文へ | 本文に | コンテンツへ | メインコンテンツ | ナビゲーション | 본문 | 메뉴 | 콘텐츠로
  `),
  ends: words(`
    springen | überspringen | skip link | to content | to main content | atla | geç | geçiş yap | へスキップ | へ移動 | 바로가기 | 건너뛰기 | पर जाएं | पर जाएँ | ugrása
  `),
} as const;
