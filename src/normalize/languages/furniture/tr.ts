import type { FurnitureWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** Lines of page furniture in Turkish. */
export const furniture: FurnitureWords = {
  comments: phrases(`
    yorumlar | yorum | tüm yorumlar | yorumları göster | yorumları gör | yorumları oku |
    tüm yorumları göster | tüm yorumları gör | yorum yap | yorum yaz | yorum yapın | yorumunuzu yazın |
    yorum ekle | yorum gönder | yorumunuz | okuyucu yorumları | okur yorumları | bir yorum yaz |
    bir yanıt yazın | bir cevap yazın | cevap yaz | yanıtla | cevapla | cevabı iptal et | 1 yorum |
    bir yanıt yazın yanıtı iptal et | yorumlara kapalı | yorumlar kapalı | henüz yorum yok |
    henüz yorum yapılmamış | ilk yorumu sen yap | ilk yorumu siz yapın | yorum yapmak için giriş yapın |
    e posta hesabınız yayımlanmayacak… | e posta adresiniz yayınlanmayacak… | görüşünüzü bildirin |
    tartışmaya katılın | sohbete katıl |
    yorum yap… | yorum yaz… | yorumları göster… | yorum yazma kuralları
  `),

  share: phrases(`
    paylaş | haberi paylaş | paylaşın | bu haberi paylaş | facebook'ta paylaş | twitter'da paylaş |
    whatsapp'ta paylaş | … paylaş | paylaşım | gönder | e posta ile gönder | e posta gönder | e posta |
    yazdır | tweetle | tweet | pinle | linki kopyala | bağlantıyı kopyala | kopyala | bağlantı kopyalandı |
    kaydet | haberi kaydet | sonra oku | dinle | haberi dinle | yazı boyutu | yazı tipi boyutu | beğen |
    takip et | bizi takip edin… | abone ol | google news'te takip et | google news… | hata bildir |
    haber bildir | a a | favorilere ekle | haberi dinleyin | sesli dinle | okuma süresi… | dakika okuma |
    dk okuma süresi | fotoğrafı büyüt | google haberlerde takip et | abone ol google news | video haber |
    galeri haber | takip et | abone ol
  `),

  related: phrases(`
    ilgili haberler | ilgili haber | ilgili içerikler | ilgili konular | ilgili yazılar | ilgili başlıklar |
    ilgili | benzer haberler | benzer yazılar | diğer haberler | diğer yazılar | daha fazla haber |
    daha fazla | daha fazlası | daha fazla oku | devamını oku | devamı | devamı için tıklayın |
    haberin devamı | haberin devamı için… | haber devam ediyor | okumaya devam et | okumaya devam edin |
    bunlar da ilginizi çekebilir | ilginizi çekebilir | ilginizi çekebilecek haberler |
    bu da ilginizi çekebilir… | bu haberler de ilginizi çekebilir | ayrıca okuyun | ayrıca bakınız |
    ayrıca bakınız… | bunu da okuyun | ayrıca | son dakika | son dakika haberleri | son haberler |
    en son haberler | güncel haberler | son eklenenler | son yazılar | en son | manşetler | manşet |
    öne çıkanlar | öne çıkan haberler | editörün seçtikleri | editörün seçimi | sizin için seçtiklerimiz |
    sizin için önerilenler | önerilen haberler | önerilenler | önerilen | tavsiye edilen |
    sponsorlu içerik | sponsorlu bağlantılar | önceki haber… | sonraki haber… | önceki yazı… |
    sonraki yazı… | önceki | sonraki | galeri | foto galeri | tümünü gör | tümünü göster | tüm haberler |
    gözden kaçmasın | kaçırmayın | sıradaki haber | gündemden başlıklar | ilgili haber… | haberin devamı… |
    ayrıca okuyun… | sıradaki haber… | daha fazla haber… |
    son dakika ›… | haberin kaynağı için tıklayın
  `),

  mostRead: phrases(`
    çok okunanlar | en çok okunanlar | en çok okunan haberler | en çok okunan | çok okunan |
    çok okunan haberler | en çok izlenenler | en çok tıklananlar | en çok paylaşılanlar |
    en çok yorumlananlar | en çok konuşulanlar | popüler | popüler haberler | popüler yazılar |
    en popüler | trend | trendler | trend haberler | gündemde | top 10 | haftanın en çok okunanları |
    günün en çok okunanları
  `),

  promo: phrases(`
    bizi destekleyin | destek ol | destek olun | bağış yap | bağış yapın | abone olun | uygulamayı indir |
    uygulamamızı indirin | mobil uygulama | mobil uygulamamızı indirin | bizi takip edin | takip edin |
    bildirimleri aç | bildirim al | üye ol | üye olun | ücretsiz deneyin |
    takip edin… | uygulamamızı indirin… | ihbar hattı… | bize ulaşın… | whatsapp kanalımız…
  `),

  newsletter: phrases(`
    bülten | e bülten | haber bülteni | bültenimiz | e bülten aboneliği | bültenimize abone olun |
    bültene abone ol | bültene kaydol | e bültenimize abone olun | kaydol | kayıt ol | e posta adresiniz |
    e posta adresinizi girin | … bültenimize… | … e posta kutunuza… | günün haberleri… |
    kayıt ol…
  `),

  paywall: phrases(`
    okumaya devam etmek için… | devamını okumak için… | abone olmak için… | hemen abone ol… | aboneliği
    başlat… | teklifleri gör | abonelik seçenekleri | zaten abone misiniz… | zaten aboneyim… | abonelere
    özel… | sınırsız erişim… |
    bu içerik abonelere özel | abonelere özel | sadece aboneler | sadece abonelere özel |
    abonelere özel içerik | bu haberin devamını okumak için… | devamını okumak için… |
    okumaya devam etmek için… | yazının devamı için abone olun | zaten abone misiniz… | abone misiniz… |
    giriş yaparak okumaya devam edin | üyelere özel | premium içerik |
    bu içerik abonelere özeldir…
  `),

  consent: phrases(`
    çerezler | çerez politikası | çerez ayarları | çerez tercihleri | çerezleri yönet |
    çerez aydınlatma metni | kabul et | kabul ediyorum | tümünü kabul et | hepsini kabul et |
    çerezleri kabul et | reddet | tümünü reddet | tamam | anladım | onaylıyorum | ayarlar |
    bu site çerez kullanıyor… | sitemizde çerez… | … çerez kullan… | … çerezler kullan… | … çerezlerden… |
    … çerezleri… | … çerez politikamız… | … çerez politikası… | … çerezler… | … kişisel verileriniz… |
    … aydınlatma metni… | gizliliğiniz bizim için önemli
  `),

  navigation: phrases(`
    menü | ana menü | menüyü aç | menüyü kapat | içeriğe geç | içeriğe atla | ana içeriğe geç |
    ana sayfa | anasayfa | ana sayfaya dön | geri dön | geri | başa dön | yukarı çık | sayfa başı | ara |
    arama | giriş | giriş yap | oturum aç | üye girişi | çıkış | kayıt ol | üye ol | hesabım | profilim |
    buradasınız | iletişim | bize ulaşın | hakkımızda | biz kimiz | yardım | sıkça sorulan sorular | sss |
    site haritası | arşiv | kategoriler | tüm kategoriler | reklam | reklam ver | ilan | ilanlar |
    seri ilanlar | resmi ilanlar | kariyer | iş ilanları | e gazete | gazete | abonelik | haberler |
    haber | gündem | gündem haberleri | türkiye | dünya | siyaset | politika | ekonomi | finans | borsa |
    döviz | altın | para | iş dünyası | spor | futbol | basketbol | süper lig | kültür | kültür sanat |
    sanat | sinema | müzik | kitap | magazin | kelebek | televizyon | tv | medya | yaşam | hayat |
    sağlık | eğitim | bilim | teknoloji | bilim teknoloji | otomobil | otomotiv | emlak | seyahat |
    turizm | çevre | moda | kadın | aile | yemek | astroloji | burçlar | hava durumu | namaz vakitleri |
    trafik | yerel | yerel haberler | istanbul | ankara | izmir | yazarlar | köşe yazarları | yazar |
    görüş | röportaj | analiz | özel haber | dosya | video | videolar | foto | fotoğraf | podcast |
    canlı | canlı yayın | canlı tv | canlı skor | piyasalar | nöbetçi eczaneler | daha | diğer | kapat |
    aç | tümü | hepsi | rss | mobil | dil | türkçe | english | üçüncü sayfa | asayiş | 3 sayfa | bigpara
  `),

  rights: phrases(`
    tüm hakları saklıdır | tüm hakları saklıdır… | … tüm hakları saklıdır | her hakkı saklıdır |
    … her hakkı saklıdır | kullanım koşulları | kullanım şartları | şartlar ve koşullar | gizlilik |
    gizlilik politikası | gizlilik sözleşmesi | kişisel verilerin korunması | kvkk |
    kvkk aydınlatma metni | yasal uyarı | künye | telif hakkı… | copyright | yayın ilkeleri |
    erişilebilirlik | veri politikası | aydınlatma metni | kaynak gösterilmeden…
  `),

  author: phrases(`
    yazar hakkında | yazarın diğer yazıları | yazarın tüm yazıları | yazar | yazarlar | tüm yazıları |
    diğer yazıları | muhabir hakkında | editör hakkında |
    yazarın diğer yazıları… | tüm yazılarını gör…
  `),

  tags: phrases(`
    etiketler | etiket | konular | konu | anahtar kelimeler | etiketler… | konular… | anahtar kelimeler… |
    kategori… | kategoriler… | ilgili etiketler |
    haber etiketleri
  `),

  advertisement: phrases(`
    reklam | reklamlar | ilan | sponsorlu | sponsorlu içerik | advertorial |
    haberin devamı reklamdan sonra | reklamı geç | reklamı kapat | haberin devamı | yazının devamı… |
    haberin devamı aşağıda | bu bir ilandır | tanıtım |
    reklamdan sonra devam ediyor
  `),
};
