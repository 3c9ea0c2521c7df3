import type { FurnitureWords } from '../lexicon.ts';
import { phrases } from '../phrases.ts';

/** What pages in English ask of their readers: money, an address, a subscription, consent. */
export const pleas: Pick<FurnitureWords, 'promo' | 'newsletter' | 'paywall' | 'consent'> = {
  promo: phrases(`
    support us | support our work | support our journalism | support independent journalism | donate |
    donate now | donate today | make a donation | become a member | become a supporter | become a patron |
    join us | join now | follow us | stay connected | connect with us | stay in touch | get in touch |
    contact us | download our app | download the app | get the app | get our app | our apps |
    available on the app store | get it on google play | watch live | listen live | free trial |
    start your free trial | buy now | buy tickets | shop now | follow us on… | find us on… | like us on… |
    join our… | download our… | install our app… | click here to support… | get alerts |
    enable notifications | turn on notifications | allow notifications | never miss a story |
    never miss an update | report a correction | send us a tip | got a tip | send a letter | want more… |
    do you rely on… | like this story share it… | … click here to support… |
    … click here for more information | … click here to subscribe… | … click to subscribe… |
    … may earn a commission… | … may get a share of the sale… | … affiliate links… |
    … affiliate commission… | … affiliate partnerships… | … referral links… |
    … delivered through your letterbox… | this article is more than… | this post may contain… |
    if you buy something… | if you purchase something… | why you can trust… |
    got a story… | do you have a story… | have you got a story… | do you have a tip… | have a tip… |
    have a news tip… | share your story… | get in touch with our… | for more stories like this… |
    email us at… | contact us at… | message us on… | whatsapp us… | you can email… | support our work… |
    this story is funded by… | enjoyed this story… | enjoyed this article… | did you like this… |
    like what you read… | if you enjoyed this… | if you liked this… | thank you for reading… |
    thanks for reading… | wait before you go… | download our app… | follow us for more… |
    … get in touch with our news team… | add … as a preferred source… | click here to sign up… |
    you can now listen to… | newyou can now listen to… | have a confidential tip… | before it's here it's on… | get the rundown of the biggest stories… |
    a version of this article appears in print… | a version of this article appeared in print… |
    … of the print edition under the headline… | this is a breaking news story… | this is a developing story… |
    this breaking news story is being updated… | this story is developing… | this story has not been edited… |
    except for the headline this story has not been edited… | … published from a syndicated feed |
    … auto generated from a syndicated feed | join … telegram channel… | click the alert icon…
  `),

  newsletter: phrases(`
    newsletter | newsletters | our newsletter | email newsletter | email newsletters | sign up |
    sign up now | sign me up | sign up for our newsletter | sign up for newsletters |
    sign up to our newsletter | sign up for… | sign up to… | subscribe to… | subscribe | subscribe now |
    subscribe today | subscribe here | subscribe for free | get our newsletter | get the newsletter |
    get the latest news… | get the latest… | join our newsletter | join our mailing list |
    daily newsletter | weekly newsletter | newsletter signup | newsletter sign up | your email |
    your email address | email address | enter your email | enter your email address | email required |
    subscribe by email | breaking news emails | let our news meet your inbox… | … meet your inbox… |
    breaking news alerts | news in your inbox | stay informed | stay up to date… |
    thank you for subscribing | thanks for signing up | … to your inbox | … in your inbox |
    … newsletter privacy policy | by signing up you agree… | by subscribing you agree… |
    you can unsubscribe at any time | … our free newsletter | … our daily newsletter | … our newsletter |
    … our newsletters | … daily newsletter | … weekly newsletter | … your inbox | no spam we promise… |
    sign up here… | sign up below… | get breaking news… | get the best of… | subscribe to our… |
    sign up today… | join our free… | an email with a link has been sent… | please enter a valid email… |
    thank you for signing up… | you've been subscribed… | success you have subscribed… | we'll send you… |
    invalid email… | … straight to your inbox… | … delivered to your inbox… | … sent to your inbox… |
    … sign up to our… | … sign up for our…
  `),

  paywall: phrases(`
    want to read more… | want to keep reading… | want unlimited access… | subscribe for… | subscribe now
    and… | subscribe now to… | subscribe today and… | subscribe from… | subscribe and get… | view offers
    | see offers | view subscriptions | see subscription options | existing subscriber… | existing
    subscribers… | not a subscriber… | get unlimited access… | get unlimited digital access… | get full
    access… | start free trial | start your trial | you are reading one of your… | you have read… | this
    is your last free article… | free articles remaining… | enjoy unlimited access… | start reading now…
    | gift subscriptions | cancel anytime | cancel any time |
    subscribe to continue reading | subscribe to read more | subscribe to read the full… |
    to continue reading… | to read the full story… | log in to continue | sign in to continue |
    sign in to continue reading | register to continue | register to read… |
    this article is for subscribers only | this content is for subscribers only |
    this story is for subscribers | subscriber only | subscribers only | for subscribers |
    premium content | exclusive to subscribers | already a subscriber… | already a member… |
    already have an account… | unlock this article | you have reached your limit of free articles |
    you have reached your monthly limit… | you have … free articles remaining | become a subscriber |
    try it free for… | view subscription options | … to continue reading | … for subscribers only |
    choose your plan | start your subscription |
    this story is available exclusively to… | this article is available exclusively to… |
    this article is exclusive to… | this content is reserved for subscribers only |
    this content is reserved for subscribers… | this is a subscriber only… | this article is free to read… |
    create an account or sign in… | register sign in to unlock more articles | register sign in to unlock… |
    you can save this article by registering… | sign in or create an account | don't have an account… |
    do you have an account… | unlimited digital access… | unlimited access to… |
    access articles from across… | enjoy additional articles per month | you've reached your…
  `),

  consent: phrases(`
    we use cookies… | this site uses cookies… | this website uses cookies… | our site uses cookies… |
    … uses cookies … | … use cookies … | … use of cookies… | … our cookie policy… |
    … our privacy policy… | … cookie policy… | … cookies policy… | cookie policy | cookie settings |
    cookie preferences | cookie notice | cookies | manage cookies | manage preferences | manage consent |
    accept cookies | accept all cookies | accept all | accept | reject all | reject cookies | i accept |
    i agree | agree | got it | ok got it | we value your privacy | your privacy | your privacy choices |
    privacy settings | privacy manager | do not sell my personal information | do not sell my info |
    … your consent… | we and our partners… | by continuing to use… | by using this site… |
    by continuing you agree… | … protected by recaptcha… | necessary cookies | third party cookies |
    consent |
    strictly necessary cookies | functional cookies | performance cookies | targeting cookies |
    always active | manage consent preferences | allow all | confirm my choices |
    your opt out preferences… | sale of personal data | this content is hosted on… |
    to view this content you need to… | … may be using cookies and other technologies… | allow … content |
    we use … to deliver… | our community members are treated to… | we use your sign up to provide content… |
    we may use your email address… | we may send you other emails… |
    … these cookies … | … opt out of the sale … | … store cookies … | … set cookies … | … ad block … |
    … ad blocker… | … adblocker… | … adblock …
  `),
};
