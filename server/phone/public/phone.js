/** The phone page's whole script: looks again now and then, makes itself felt when it is time, sends wishes. */
// Written for the browsers inside chat apps on old phones: no build, no modules, no syntax newer than 2017.
;(function () {
  'use strict'
  var words = JSON.parse(document.getElementById('words').textContent)
  var part = document.getElementById('part')
  var line = document.getElementById('line')
  var ask = document.getElementById('ask')
  var tag = null
  var timer = null
  var failures = 0
  var felt = part.getAttribute('data-alert') === 'soon' ? 'soon' : ''
  var busy = false

  function say(text) {
    line.textContent = text || ''
    line.hidden = !text
  }

  function plan(seconds) {
    clearTimeout(timer)
    // Phones that were opened together must not ask together.
    timer = setTimeout(look, seconds * 1000 * (0.8 + 0.4 * Math.random()))
  }

  function feel(alert) {
    if (alert === felt) return
    felt = alert
    var text =
      alert.indexOf('called') === 0 ? words.called : alert === 'missed' ? words.missed : alert ? words.soon : ''
    document.title = text ? text + ' · ' + words.title : words.title
    if (!alert) return
    if (navigator.vibrate) navigator.vibrate(alert === 'soon' ? [200, 100, 200] : [400, 150, 400, 150, 400])
    ring(alert !== 'soon')
  }

  var audio = null
  /** Sound needs a touch first; without one the page stays silent and only shows and shakes. */
  document.addEventListener('click', function () {
    var Context = window.AudioContext || window.webkitAudioContext
    if (!audio && Context) audio = new Context()
  })
  function ring(loud) {
    if (!audio) return
    ;[0, 0.25, 0.5].slice(0, loud ? 3 : 1).forEach(function (after) {
      var tone = audio.createOscillator()
      var volume = audio.createGain()
      tone.frequency.value = 880
      volume.gain.setValueAtTime(0.2, audio.currentTime + after)
      volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + after + 0.2)
      tone.connect(volume)
      volume.connect(audio.destination)
      tone.start(audio.currentTime + after)
      tone.stop(audio.currentTime + after + 0.2)
    })
  }

  function look() {
    if (document.hidden || busy) return plan(5)
    var headers = tag ? { 'If-None-Match': tag } : {}
    fetch(location.pathname.replace(/\/$/, '') + '/part?lang=' + words.language, {
      headers: headers,
      cache: 'no-store',
    })
      .then(function (answer) {
        if (answer.status === 404) return location.reload()
        if (!answer.ok && answer.status !== 304) throw new Error(String(answer.status))
        failures = 0
        say('')
        feel(answer.headers.get('X-Alert') || '')
        plan(Number(answer.headers.get('X-Poll')) || 15)
        if (answer.status === 304) return undefined
        tag = answer.headers.get('ETag')
        return answer.text().then(show)
      })
      .catch(function () {
        failures += 1
        if (failures > 1) say(words.offline)
        plan(Math.min(60, 5 * failures))
      })
  }

  function show(markup) {
    // Somebody is choosing a face: what they touch must not jump away.
    if (part.querySelector('[aria-pressed="true"]')) return
    part.innerHTML = markup
  }

  function freshId() {
    var bytes = new Uint8Array(16)
    crypto.getRandomValues(bytes)
    return Array.prototype.map
      .call(bytes, function (b) {
        return ('0' + b.toString(16)).slice(-2)
      })
      .join('')
  }

  /** The same id for every try: however often it arrives, it is done once. */
  function send(verb, body, id, tries) {
    return fetch('/api/wishes/' + verb, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Ticket ' + words.token, 'Idempotency-Key': id },
      body: JSON.stringify(body),
    })
      .then(function (answer) {
        return answer.json()
      })
      .catch(function (error) {
        if (tries <= 1) throw error
        return new Promise(function (resolve) {
          setTimeout(resolve, 1500)
        }).then(function () {
          return send(verb, body, id, tries - 1)
        })
      })
  }

  function wish(verb, body, then) {
    if (busy) return
    busy = true
    part.classList.add('busy')
    send(verb, body, freshId(), 4)
      .then(function (reply) {
        say(reply.ok ? '' : words.refusals[reply.refusal] || words.failed)
        if (reply.ok && then) then(reply.facts)
      })
      .catch(function () {
        say(words.failed)
      })
      .then(function () {
        busy = false
        part.classList.remove('busy')
        part.querySelectorAll('[aria-pressed="true"]').forEach(function (face) {
          face.setAttribute('aria-pressed', 'false')
        })
        tag = null
        look()
      })
  }

  function askFirst(question, then) {
    document.getElementById('question').textContent = question
    ask.hidden = false
    document.getElementById('no').focus()
    document.getElementById('yes').onclick = function () {
      ask.hidden = true
      then()
    }
    document.getElementById('no').onclick = function () {
      ask.hidden = true
    }
  }

  function each(inside, what, act) {
    Array.prototype.forEach.call(inside.querySelectorAll(what), act)
  }

  /** The reasons of the face that was touched; of a bad one words and a phone number may be left too. */
  function chooseGrade(section, grade) {
    each(section, '[data-for]', function (group) {
      group.hidden = Number(group.getAttribute('data-for')) !== grade
      each(group, '[data-tag]', function (tag) {
        tag.setAttribute('aria-pressed', 'false')
      })
    })
    section.querySelector('[data-bad]').hidden = grade > 2
    section.querySelector('[data-rate]').hidden = false
    mayRate(section)
  }

  /** "Rather not say" stands alone. */
  function chooseTag(section, button) {
    var on = button.getAttribute('aria-pressed') !== 'true'
    var alone = button.getAttribute('data-tag') === 'unsaid'
    var group = button.parentNode
    if (on && !alone && group.querySelectorAll('[aria-pressed="true"]').length >= 6) return
    each(group, '[data-tag]', function (tag) {
      if (on && (alone || tag.getAttribute('data-tag') === 'unsaid')) tag.setAttribute('aria-pressed', 'false')
    })
    button.setAttribute('aria-pressed', String(on))
    mayRate(section)
  }

  function ratingIn(section) {
    var face = section.querySelector('[data-grade][aria-pressed="true"]')
    var tags = []
    each(section, '[data-for]:not([hidden]) [data-tag][aria-pressed="true"]', function (tag) {
      tags.push(tag.getAttribute('data-tag'))
    })
    var bad = section.querySelector('[data-bad]')
    var isBad = !bad.hidden
    return {
      grade: face ? Number(face.getAttribute('data-grade')) : 0,
      tags: tags,
      text: isBad ? bad.querySelector('textarea').value.trim() : '',
      phone: isBad ? bad.querySelector('input').value.trim() : '',
      isBad: isBad,
    }
  }

  /** A bad rating says why, in a tag or in words, or that one would rather not. */
  function mayRate(section) {
    var said = ratingIn(section)
    section.querySelector('[data-rate]').disabled = said.isBad && said.tags.length === 0 && !said.text
  }

  function rate(section) {
    var said = ratingIn(section)
    var kept = {}
    if (said.text) kept.text = said.text
    if (said.phone) kept.phone = said.phone
    wish(
      'rateVisit',
      {
        ticket: section.getAttribute('data-ticket'),
        token: section.getAttribute('data-token'),
        grade: said.grade,
        tags: said.tags,
        named: Boolean(said.phone),
        worded: Boolean(said.text),
      },
      function (facts) {
        facts.forEach(function (fact) {
          if (fact.type === 'ComplaintRegistered' && (said.text || said.phone)) keepWords(fact.complaint, kept, 4)
        })
      },
    )
  }

  /** Words and number go where they can be erased, for the complaint officer alone. */
  function keepWords(complaint, fields, tries) {
    fetch('/api/personal/' + encodeURIComponent('complaint ' + complaint), {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', Authorization: 'Ticket ' + words.token },
      body: JSON.stringify(fields),
    }).catch(function () {
      if (tries <= 1) return say(words.failed)
      setTimeout(function () {
        keepWords(complaint, fields, tries - 1)
      }, 1500)
    })
  }

  part.addEventListener('input', function (event) {
    var section = event.target.closest('.rate')
    if (section) mayRate(section)
  })
  part.addEventListener('click', function (event) {
    var button = event.target.closest('button')
    if (!button) return
    var verb = button.getAttribute('data-verb')
    var sure = button.getAttribute('data-sure')
    if (verb) {
      var go = function () {
        wish(verb, { ticket: button.getAttribute('data-ticket') })
      }
      return sure ? askFirst(sure, go) : go()
    }
    var section = button.closest('.rate')
    if (button.hasAttribute('data-grade')) {
      section.querySelectorAll('[data-grade]').forEach(function (face) {
        face.setAttribute('aria-pressed', String(face === button))
      })
      chooseGrade(section, Number(button.getAttribute('data-grade')))
      return undefined
    }
    if (button.hasAttribute('data-tag')) {
      chooseTag(section, button)
      return undefined
    }
    if (button.hasAttribute('data-rate')) rate(section)
    return undefined
  })

  document.addEventListener('visibilitychange', function () {
    if (!document.hidden) look()
  })
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') ask.hidden = true
  })
  feel(part.getAttribute('data-alert') || '')
  plan(Number(part.getAttribute('data-poll')) || 15)
})()
