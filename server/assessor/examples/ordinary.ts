import type { Language } from '#contract/language.ts'

/**
 * Sentences as they stand in any reply to a complaint, good and bad. They show what is ordinary, so that
 * a word every reply has is not taken for the mark of a rule. One idea a sentence, many trades.
 */
export const ordinary: Readonly<Record<Language, readonly string[]>> = {
  et: `Aitäh, et meile kirjutasite.
Tänan teid tagasiside eest.
Täname, et andsite juhtunust teada.
Vabandame ebameeldivuste pärast.
Palun siiralt vabandust, et te nii kaua ootama pidite.
Mul on väga kahju, et nii läks.
Mul on häbi, et teid niimoodi koheldi.
Saan aru, kui pahane te olete.
Kujutan ette, kui tüütu see teie jaoks oli.
Teie asemel oleksin minagi nördinud.
Mõistan, et teil oli selleks päevaks hoopis teine plaan.
See oli meie viga ja me ei hakka seda ilustama.
Nii ei oleks tohtinud juhtuda.
Mis kell see juhtus?
Kas te saaksite öelda, mis päeval te meil käisite?
Mis oli tellimuse number?
Kes teid sel päeval teenindas?
Kas teil on juhtunust mõni pilt?
Palun kirjeldage, mis täpselt valesti läks.
Kas kaup oli katki juba siis, kui selle kätte saite?
Kontrollisin andmeid ja teie jutt vastab tõele.
Vaatasin graafikut ja näen, et auto väljus liiga hilja.
Tagastame teile kogu summa.
Maksame raha tagasi viie tööpäeva jooksul.
Tühistasin arve juba ära.
Teeme hinnast kakskümmend protsenti alla.
Saadame teile homme uue seadme.
Parandame vea tasuta.
Anname teile uue aja esmaspäevaks.
Vahetame toote välja.
Pakume teile kinkekaarti.
Kas see lahendus sobib teile?
Kumba te eelistaksite, kas raha või uut kaupa?
Millist lahendust te ise ootate?
Öelge palun, mis aeg teile sobib.
Helistan teile reedel ja küsin, kas kõik on korras.
Annan teile homme teada, mis selgus.
Uurime asja ja vastame esimesel võimalusel.
Teie pöördumine on kätte saadud.
Edastasin kirja juhatajale.
Kahjuks ei saa me rohkem pakkuda.
Kahjuks ei ole see võimalik.
Selle kohta kehtivad meie üldtingimused.
Hinnakiri on üleval meie lehel.
Teised kliendid ei ole kurtnud.
Oleksite pidanud varem teatama.
Seda oleks saanud ise kontrollida.
Minu andmetel jõudis kõik õigel ajal kohale.
Meil on praegu palju tööd.
Inimesi on puhkuste ajal vähe.
Töötaja oli uus ja alles õpib.
Rääkisin töötajaga täna hommikul.
Selliseid asju meil enam ei juhtu.
Teeme kõik, mis meie võimuses.
Teie arvamus on meile tähtis.
Loodame teid varsti jälle näha.
Täname mõistva suhtumise eest.
Palume kannatust.
Kui teil on küsimusi, kirjutage meile.
Võtke meiega julgelt ühendust.
Kõike head ja ilusat päeva.
Jään teie vastust ootama.
Soovin teile rahulikku õhtut.
Tulge palun pärast lõunat läbi.
Kuller jõuab teieni homme enne lõunat.
Tuba oli tõesti koristamata.
Toit oli külm ja see ei ole vabandatav.
Buss hilines kahjuks pool tundi.
Arve oli arvutatud valesti.
Kahetsen, et keegi teile ei helistanud.`.split('\n'),
  en: `Thank you for writing to us.
Thank you for your feedback.
We are grateful that you let us know what happened.
We apologise for the inconvenience.
I sincerely apologise that you had to wait so long.
I am very sorry that it went that way.
I am ashamed of how you were treated.
I understand how cross you are.
I can imagine how tiresome that was for you.
In your place I would be upset as well.
I realise that you had quite another plan for that day.
It was our mistake and we are not going to gloss over it.
That should not have happened.
What time did it happen?
Could you tell me on which day you were with us?
What was the order number?
Who served you on that day?
Do you have a picture of what happened?
Please describe what exactly went wrong.
Were the goods already broken when you received them?
I checked the records and what you say is true.
I looked at the schedule and I see that the car left too late.
We will refund the whole amount.
We pay the money back within five working days.
I have already cancelled the invoice.
We will take twenty per cent off the price.
We are sending you a new device tomorrow.
We will repair the fault free of charge.
We can give you a new appointment on Monday.
We will replace the product.
We offer you a voucher.
Does this solution suit you?
Which would you prefer, your money back or new goods?
What solution would you like yourself?
Please tell me what time suits you.
I will call you on Friday and ask if everything is in order.
I will let you know tomorrow what we found out.
We are looking into it and will answer as soon as possible.
Your message has been received.
I have passed the letter on to the manager.
Unfortunately we cannot offer more.
Unfortunately that is not possible.
Our general terms apply to this.
The price list is on our website.
Other customers have not complained.
You should have told us earlier.
You could have checked that yourself.
According to my records everything arrived on time.
We have a lot of work at the moment.
We are short of people in the holiday season.
The employee was new and is still learning.
I spoke to the employee this morning.
Such things will not happen again.
We do everything in our power.
Your opinion is important to us.
We hope to see you again soon.
Thank you for your understanding.
Please be patient.
If you have any questions, write to us.
Do not hesitate to contact us.
All the best and have a nice day.
I look forward to your reply.
I wish you a peaceful evening.
Please drop in after lunch.
The courier will reach you tomorrow before noon.
The room really had not been cleaned.
The food was cold and that is inexcusable.
Unfortunately the bus was half an hour late.
The bill had been worked out wrongly.
I regret that nobody called you.`.split('\n'),
}
