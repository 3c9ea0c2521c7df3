import type { BriefLexicon } from './brief-lexicon.ts';

/** Indonesian and Malay. */
export const id: BriefLexicon = {
  code: 'id',
  months:
    'Januari; Februari; Maret | Mac; April; Mei; Juni; Juli | Julai; Agustus | Ogos; September; Oktober; November; Desember | Disember',
  shortMonths: 'Jan; Feb; Mar; Apr; ; Jun; Jul; Agu | Agt | Agust; Sep | Sept; Okt; Nov; Des | Dis',
  weekdays: 'Senin | Isnin; Selasa; Rabu; Kamis | Khamis; Jumat | Jum’at | Jumaat; Sabtu; Minggu | Ahad',
  capitalMonths: true,
  dateWords: {
    before: 'pada',
    to: 'hingga | sampai',
    and: 'dan',
    or: 'atau',
    at: 'pukul | jam',
    local: 'WIB | WITA | WIT',
  },
  age: {
    after: 'yang lalu | lalu',
    about: 'sekitar',
    one: 'satu | se',
    minute: 'menit | minit',
    hour: 'jam',
    day: 'hari',
    week: 'minggu | pekan',
    month: 'bulan',
    year: 'tahun',
  },
  common:
    'yang | di | dan | untuk | dengan | ini | itu | dari | pada | tidak | akan | juga | oleh | dalam | ke | para | telah | karena | bahwa | adalah | sudah | ada | tersebut | bisa | kata | saat | sebagai | hal | kami | mereka | lebih | tahun | kepada | ia | kata | belum | masih',
  labels: {
    title: `judul | tajuk | perihal | judul berita`,
    published: `diterbitkan | terbit | tanggal terbit | dipublikasikan | tayang | diterbitkan pada | dipublikasikan pada | tanggal publikasi | tarikh terbit | diposting | disiarkan pada | diunggah | diunggah pada | tayang pada | waktu terbit | terbit pada | tanggal tayang`,
    firstPublished: 'pertama kali diterbitkan',
    date: 'tanggal | tarikh',
    otherDate:
      'diperbarui | pembaruan | terakhir diperbarui | dicetak | pemutakhiran | dikemas kini | kemas kini terakhir | dimutakhirkan | update terakhir',
    source: 'sumber',
    outlet: `surat kabar | penerbit | kantor berita | koran | nama media`,
    author: 'penulis | oleh | pewarta | wartawan | reporter | jurnalis | teks',
    place: 'lokasi | tempat',
    other: 'editor | rubrik | kategori | kata kunci | topik | bahasa | halaman | waktu baca',
  },
  byline:
    'penulis | oleh | laporan | laporan wartawan | ditulis oleh | reporter | pewarta | jurnalis | wartawan',
  interview: { question: 'pertanyaan | tanya', answer: 'jawaban | jawab', asker: 'pewawancara | wartawan' },
  kinds: {
    interview: 'wawancara',
    opinion: 'opini | kolom | tajuk rencana | editorial | pendapat | surat pembaca | catatan redaksi',
    pressRelease: 'siaran pers | rilis pers | siaran media | keterangan pers | kenyataan media',
    transcript: 'transkrip',
    disclaimer:
      'tidak mencerminkan pandangan redaksi | tidak mewakili pandangan redaksi | isi tulisan di luar tanggung jawab redaksi',
    label: 'rubrik | kategori',
  },
  correction: 'koreksi | ralat | catatan redaksi | dalam versi sebelumnya',
  caption: 'foto | gambar | dok | ilustrasi | foto ilustrasi | sumber foto',
  furniture: {
    comments:
      'komentar | beri komentar | tulis komentar | tinggalkan komentar | lihat komentar | kirim komentar | tambahkan komentar | tinggalkan balasan | baca komentar | lihat semua komentar | alamat email anda tidak akan dipublikasikan… | komentar menjadi tanggung jawab…',
    share:
      'bagikan | bagikan artikel | bagikan berita | bagikan ke… | bagikan di… | bagikan artikel ini… | bagikan berita ini… | kongsi | kongsikan | salin tautan | salin link | tautan tersalin | cetak | simpan | simpan artikel | kirim lewat email | dengarkan artikel | dengarkan berita… | waktu baca… | ikuti kami di… | laporkan kesalahan | perbesar teks | ukuran huruf',
    related:
      'baca juga | baca juga… | baca selengkapnya | baca selengkapnya… | baca lagi | baca lebih lanjut | baca berita… | baca artikel… | baca selanjutnya | simak juga… | lihat juga | lihat juga… | lihat lainnya | lihat semua | berita terkait | artikel terkait | berita lainnya | berita lain | artikel lainnya | terkait | topik terkait | rekomendasi | rekomendasi untuk anda | berita rekomendasi | pilihan untuk anda | pilihan editor | terkini | berita terkini | berita terbaru | terbaru | artikel terbaru | artikel sebelumnya… | artikel berikutnya… | artikel selanjutnya… | halaman selanjutnya | halaman berikutnya | tampilkan lainnya | muat lainnya | muat lebih banyak | saksikan juga… | tonton juga… | simak berita… | saksikan video… | anda mungkin suka… | lainnya dari…',
    mostRead:
      'terpopuler | populer | berita populer | berita terpopuler | paling banyak dibaca | paling populer | banyak dibaca | trending | sedang tren | paling dikomentari | artikel populer',
    promo:
      'dukung kami | unduh aplikasi | unduh aplikasi… | download aplikasi… | ikuti kami | gabung… | dapatkan update berita… | dapatkan berita… | simak breaking news… | mari bergabung… | ikuti saluran… | cek berita… | caranya klik link…',
    newsletter:
      'langganan newsletter | berlangganan newsletter… | daftar newsletter… | alamat email anda | masukkan email… | email anda | berlangganan gratis… | langgan newsletter…',
    paywall:
      'berlangganan | langganan | khusus pelanggan | artikel ini khusus pelanggan… | untuk melanjutkan membaca… | lanjutkan membaca… | sudah berlangganan… | sudah punya akun…',
    consent:
      'kebijakan cookie | pengaturan cookie | setuju | terima | terima semua | tolak semua | saya setuju | situs ini menggunakan cookie… | kami menggunakan cookie… | laman ini menggunakan… | … menggunakan cookie…',
    navigation:
      'beranda | laman utama | menu | langsung ke konten | lewati ke konten | loncat ke konten | cari | pencarian | masuk | daftar | keluar | akun saya | berita | nasional | internasional | dunia | daerah | politik | ekonomi | bisnis | keuangan | hukum | budaya | olahraga | sukan | bola | sepak bola | cuaca | sains | teknologi | tekno | kesehatan | gaya hidup | hiburan | kriminal | metropolitan | megapolitan | regional | otomotif | wisata | kuliner | resep | video | foto | infografik | infografis | indeks | indeks berita | zodiak | arsip | tentang kami | kontak | kontak kami | hubungi kami | iklan | pasang iklan | redaksi | karier | karir | pedoman media siber | kembali ke atas | kembali | tutup | edukasi | pendidikan | properti | olahraga lainnya | peta situs',
    rights:
      'hak cipta dilindungi undang undang | … hak cipta dilindungi… | hak cipta terpelihara | kebijakan privasi | syarat dan ketentuan | ketentuan penggunaan | dasar privasi | disclaimer | dilarang mengutip… | dilarang memperbanyak… | dilarang keras mengambil konten…',
    author: 'tentang penulis | artikel lain oleh… | lihat semua artikel…',
    tags: 'tags | topik | topik… | kata kunci | kata kunci… | kategori | topik terkait…',
    advertisement:
      'iklan | advertisement | scroll untuk melanjutkan membaca | gulir untuk lanjut membaca | gulir ke bawah untuk lanjut membaca | lanjutkan membaca di bawah iklan | konten bersponsor | artikel bersponsor | advertorial',
  },
  outlet: {
    origin:
      'artikel ini telah tayang di NAME dengan judul * | artikel ini telah tayang di NAME * | artikel ini pertama kali terbit di NAME',
    page: 'unduh aplikasi NAME | redaksi NAME | berlangganan NAME',
    any: 'ikuti NAME di * | ikuti saluran NAME * | dapatkan berita NAME * | simak berita NAME * | sumber: NAME | baca berita NAME *',
  },
};
