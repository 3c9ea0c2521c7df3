import type { FurnitureWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';
import { pleas } from './en-pleas.ts';

/** Lines of page furniture in English. */
export const furniture: FurnitureWords = {
  ...pleas,

  comments: phrases(`
    comments | reader comments | readers comments | user comments | view comments | view all comments |
    show comments | hide comments | load comments | load more comments | all comments | top comments |
    top rated comments | latest comments | recent comments | leave a comment | leave a reply |
    leave your comment | write a comment | add a comment | add your comment | post a comment |
    post your comment | join the conversation | join the discussion | have your say |
    view the discussion thread | comment on this story | comment on this article | comments are closed |
    no comments yet | be the first to comment | log in to comment | sign in to comment |
    your email address will not be published… | loading comments | thoughts on… | 1 comment |
    one comment | leave a comment cancel reply | leave a reply cancel reply | responses to… |
    blog comments powered by disqus | cancel reply | submit comment | report comment |
    comments on this story | tell us what you think |
    start the conversation | comment on this… | comments are moderated… | comments have been closed… |
    leave your comments… | show more comments | be the first to share your thoughts | post a reply |
    commenting on this article has ended… | this article has comments… | please keep your comments… |
    … you can follow any responses to this entry… | … both comments and pings… | … comments and pings are…
  `),

  share: phrases(`
    share | share this | share this story | share this article | share this page | share this post |
    share article | share story | share on… | share via… | share with… | share to… | share by… |
    sharing is caring | spread the word | tweet | tweet on… | tweet this | retweet | pin | pin it |
    pin on… | post on… | save to… | like | like us on… | like this story | follow us on… | follow on… |
    print | print this | print article | print this article | print this page | email | email me |
    email this | email this article | send by email | copy link | copy url | copy link to clipboard |
    copied | link copied | get short url | permalink | embed | shares | share options |
    show more sharing options | share all sharing options… | all sharing options… | more sharing options |
    view pdf print mode | listen to this article | read later | save | save for later | save article |
    bookmark | bookmark this | enlarge image | back to gallery | send us feedback | report error |
    report an error | report a typo | font size | text size | click to share… | click to print… |
    click to email… | share permalink | share this with… | share your thoughts… | like this | comments off |
    link | listen to article | listen to this story | listen to the article | listen to this article… |
    listen to this story… | listen to this page | listen now | audio article | audio version | play audio |
    hear this article | hear this story | read aloud | this audio is auto generated… |
    this is an ai generated audio… | view image in fullscreen | view in fullscreen | open image in gallery |
    view image | view images | image gallery | expand image | click to enlarge | click to view… |
    bookmark article | gift this article | gift article | share full article | reading time… |
    … minute read | … min read | estimated reading time… | read time… | minute read | min read |
    this video can not be played | this video cannot be played… |
    to view this video please enable javascript… | video player is loading… | add us as preferred source… |
    make us preferred on google | prefer us on google | add as a preferred source on google |
    preferred source on google | follow us on google… | add to favorites | add to favourites |
    hide caption | toggle caption | toggle more options |
    … hide caption | … toggle caption | end of carousel |
    site theme toggle… | text size… | change text size… | republish our articles for free… | watch more |
    watch more videos | watch more videos… | recommended videos | recommended video | full coverage |
    our coverage
  `),

  related: phrases(`
    related | related articles | related article | related stories | related story | related news |
    related posts | related post | related content | related links | related topics | related coverage |
    related reading | related items | related video | related videos | related searches | see also |
    see more | read also | also read | also see | also on… | read more | read more on… | read more about… |
    read more from… | read next | read this next | more on this story | more on this topic | more on this |
    more on… | more from… | more in… | more stories | more stories like this one | more news |
    more like this | more great… | more headlines | more articles | more to read | more to explore |
    you may also like | you might also like | you may like | you might like |
    you may also be interested in | you might also be interested in | you may have missed |
    you may like these posts | in case you missed it | dont miss | don't miss | recommended |
    recommended for you | recommended stories | recommended articles | recommended reading | recommends |
    end of list | up next | next up… | next article… | next story… | next post… | previous article… | previous story… |
    previous post… | previous | next | newer story | older posts | newer posts | post navigation |
    latest news | latest stories | latest headlines | latest posts | latest articles | the latest |
    recent posts | recent articles | recent stories | recent news | top stories | top news | top story |
    top headlines | top video | top videos | other stories | other news | other articles | in other news |
    around the web | from the web | more from the web | from around the web | from our partners |
    from our network | paid content | promoted stories | promoted content | sponsored stories |
    sponsored links | sponsored content | sponsored | editors picks | editor's picks | editor's choice |
    editors choice | our picks | on our radar | featured | featured stories | featured video |
    featured videos | suggested for you | suggested reading | further reading | explore more |
    keep reading | what to read next | also of interest | also in the news | breaking news | elsewhere on… |
    stories you may like | stories for you | for you | must read | must reads | must watch | must listen |
    watch next | view gallery | see full gallery | view all | see all | latest videos | latest video |
    photo galleries | in pictures | more trending | read more stories | read more stories… |
    more stories from… | more news from… | related story… | related article… |
    you might also be interested… | more on this… | more from this author | more from our… |
    further information | more coverage | read our full coverage | what to read next… |
    read the full story… | more in this section | editors recommendations | editor's recommendations |
    editors' recommendations | today's top stories | the morning's top stories | more top stories |
    more like this… | other articles… | you may also be interested in… | click here to read… |
    click here for more… | this topic in the programme | see also… | related coverage… | read more here |
    find out more here | read the latest… | keep reading… | listen to more…
  `),

  mostRead: phrases(`
    most read | most popular | most viewed | most shared | most commented | most watched | most emailed |
    most discussed | most recent | most clicked | most liked | most read most shared | most read stories |
    most read articles | most popular stories | most popular articles | most read in… | most read on… |
    most popular in… | most popular on… | popular | popular stories | popular posts | popular articles |
    popular news | popular now | trending | trending now | trending news | trending stories |
    trending topics | trending articles | trending today | trending videos | trending in… | trending on… |
    trending on social media | trends | hot topics | top 5 | top 10 | top reads | top read | top posts |
    what's hot | popular on… | popular in… | popular videos
  `),

  navigation: phrases(`
    menu | main menu | top menu | site menu | menu close | close menu | open menu | toggle menu |
    toggle navigation | main navigation | navigation | skip to… | jump to… | home | homepage | home page |
    go to home page | back to home | return to homepage | back to top | top | back | search |
    search form | search for | search site | search this site | search results for… | log in | login |
    log out | logout | sign in | sign out | sign up | register | my account | account | my profile |
    create account | create an account | edit profile | edit profile sign out | you are signed in as |
    you are here… | you are here home… | site index | site map | sitemap | sections | all sections |
    categories | category | archives | archive | about | about us | about this site | contact |
    contact us | careers | jobs | advertise | advertise with us | advertising | help | help centre |
    help center | faq | faqs | feedback | follow us | rss | rss feed | rss feeds | mobile | apps |
    e edition | e paper | epaper | today's paper | classifieds | obituaries | shop | store | press |
    press room | media kit | staff | our team | close | more | more options | show more | show less |
    load more | view more | see more | expand | collapse | edition | editions | language | languages |
    english | espanol | français | deutsch | weather | tv listings | horoscopes | crossword | crosswords |
    puzzles | games | video | videos | photos | podcasts | podcast | galleries | live tv | events |
    quick links | useful links | external links | corrections | accessibility | accessibility help |
    news | world | politics | business | economy | sport | sports | opinion | culture | entertainment |
    lifestyle | life style | technology | tech | science | health | travel | education | environment |
    world news | local news | national | international | us | uk | africa | asia | europe | middle east |
    americas | arts | books | music | movies | tv | food | fashion | style | money | markets | finance |
    features | columnists | editorials | letters | football | basketball | baseball | golf | tennis |
    rugby | cricket | autos | cars | real estate | blog | blogs | forums | members | premium |
    subscriptions | switch to… | change edition | select language | select a language |
    share your feedback | give feedback | live | on air | breaking | loading | please wait |
    an error has occurred… | page not found | javascript is disabled… | please enable javascript… |
    your browser… | logo | image | photo | gallery | caption | slideshow | play | pause | mute | unmute | loaded… | progress… | current time… | duration time… | fullscreen | need text | skip |
    replay | close modal | modal title | previous slide | next slide |
    opens in new tab | opens new tab | opens in a new window | opens in new window | … opens new tab |
    … opens in new tab | … opens in a new window
  `),

  rights: phrases(`
    all rights reserved | copyright… | terms of use | terms of service | terms and conditions |
    terms conditions | terms | terms privacy | privacy | privacy policy | privacy notice |
    privacy statement | privacy center | legal | legal notice | disclaimer | imprint | user agreement |
    site policy | … all rights reserved… | … may not be published broadcast rewritten… |
    … may not be reproduced… | … may not be published… | ad choices | adchoices | about our ads |
    california privacy rights | your california privacy rights | request reprint… | reprints |
    reprints and permissions | reprints permissions | republish this story… | reuse this content | republish this article | licensing |
    registration on or use of this site… | … terms of use… | … terms of service… |
    … terms and conditions… | use of this site constitutes… | … user agreement… | community guidelines |
    community rules | community rules apply… | code of conduct | editorial guidelines |
    corrections policy | closed captioning | closed captioning policy | quotes delayed at least… |
    market data provided by… | powered by… | supported by | hosted by… |
    rights to this article… | purchase licensing rights… | purchase licensing rights | terms and privacy… |
    report abuse | submit a correction… | suggest a correction… | report a typo…
  `),

  author: phrases(`
    about the author | about the authors | about the writer | about this author | about author | author |
    the author | written by… | meet the author | more by this author | more by… | all posts by… |
    posts by… | view all posts by… | view all posts | contributing writer | contributor | contributors |
    follow … on twitter |
    you can reach… | email the author… | contact the author… | follow the author… | about our reporter |
    read more of… | see more of… | see all articles by… | view all articles by… | more articles by… |
    read more by… | more stories by… | see all posts by… | view author… | reach the reporter… |
    reach the author…
  `),

  tags: phrases(`
    tags | tag | topics | topic | related tags | related topics | filed under | filed under… | filed to… |
    posted in… | posted under… | tagged… | tags… | keywords | keywords… | topics… | in this article |
    in this article… | in this story | article tags | labels | categories… | subjects | read more about |
    explore more topics | related categories |
    explore more on these topics | topics in this article… | read more on these topics… | related topics… | more on these topics
  `),

  advertisement: phrases(`
    advertisement | advertisements | advertising | advert | adverts | ad | ads | sponsored | sponsor |
    sponsors | promoted | paid post | continue reading below | continue reading |
    continue reading the main story | story continues below… | story continues after… |
    article continues below… | article continues after… | content continues below |
    advertisement continue reading… | scroll down to continue… | scroll to continue | skip advertisement |
    skip ad | close ad | report this ad | report ad | remove ads | sponsored by | in partnership with |
    paid for by… | click here to get… | click here for… | click to expand | embedded content |
    loading advertisement | promotion | supported by |
    advertisement scroll to continue | advertisement scroll to continue… | … scroll to continue |
    … scroll to continue reading | article continues below advertisement… |
    story continues below advertisement… | advertisement story continues below |
    advertisement article continues below… | continue after ad… | content continues after… |
    this advertisement has not loaded yet… | recommended from editorial | ad feedback |
    advertisement feature | paid advertisement | ad blocker detected…
  `),
};
