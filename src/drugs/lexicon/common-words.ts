/**
 * The English words that fill most pages. Packing chooses the filter's seed so that few of them pass it; nothing else
 * depends on this list.
 */
export const commonWords: readonly string[] = (
  'the of and to a in for is on that by this with i you it not or be are from at as your all have new more an was we will home can us '
  + 'about if page my has search free but our one other do no information time they site he up may what which their news out use any '
  + 'there see only so his when contact here business who web also now help get view online first am been would how were me some these '
  + 'click its like service than find price date back top people had list name just over state year day into email two health world '
  + 'next used go work last most products music buy data make them should product system post her city add policy number such please '
  + 'available copyright support message after best software then good video well where info rights public books high school through '
  + 'each links she review years order very privacy book items company read group need many user said does set under general research '
  + 'university mail full map reviews program life know games way days management part could great united hotel real item '
  + 'international center must store travel comments made development report off member details line terms before did send right type '
  + 'because local those using results office education national car design take posted address community within states area want phone '
  + 'shipping reserved subject between forum family long based code show even black check special prices website index being women '
  + 'much sign file link open today technology south case project same pages version section own found sports house related security '
  + 'both game small including without however during since while against until another again still down little never always around '
  + 'him something nothing every place think came come look going went away water three four five night left point government country '
  + 'patients patient study studies treatment dose effects effect clinical disease drug drugs medicine medicines blood therapy risk '
  + 'side doctor symptoms pain mg tablets daily increased concentrations plasma administration'
).split(' ');
