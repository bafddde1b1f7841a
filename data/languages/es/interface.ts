<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Begin this point again</source>
        <translation>Repetir este punto</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>acupress was closed in the middle of a session. Nothing is lost.</source>
        <translation>acupress se cerró a mitad de una sesión. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Your place is kept.</source>
        <translation>Tu lugar queda guardado.</translation>
    </message>
    <message>
        <source>Kept for you since your baby woke.</source>
        <translation>Guardada para ti desde que se despertó tu bebé.</translation>
    </message>
    <message>
        <source>{0}; less than a minute is left.</source>
        <translation>{0}; queda menos de un minuto.</translation>
    </message>
    <message>
        <source>{0}; a minute is left.</source>
        <translation>{0}; queda un minuto.</translation>
    </message>
    <message>
        <source>{0}; {1} minutes are left.</source>
        <translation>{0}; quedan {1} minutos.</translation>
    </message>
    <message>
        <source>You had just begun</source>
        <translation>Acababas de empezar</translation>
    </message>
    <message>
        <source>You were warming your back</source>
        <translation>Estabas calentando la espalda</translation>
    </message>
    <message>
        <source>You were breathing quietly</source>
        <translation>Estabas respirando tranquila</translation>
    </message>
    <message>
        <source>You had pressed every point</source>
        <translation>Habías presionado todos los puntos</translation>
    </message>
    <message>
        <source>You were on your way to {0}</source>
        <translation>Ibas hacia {0}</translation>
    </message>
    <message>
        <source>You were at {0}, left side</source>
        <translation>Estabas en {0}, lado izquierdo</translation>
    </message>
    <message>
        <source>You were at {0}, right side</source>
        <translation>Estabas en {0}, lado derecho</translation>
    </message>
    <message>
        <source>You were at {0}, both sides</source>
        <translation>Estabas en {0}, los dos lados</translation>
    </message>
    <message>
        <source>You were at {0}</source>
        <translation>Estabas en {0}</translation>
    </message>
    <message>
        <source>Your last session was a while ago, so today begins afresh.</source>
        <translation>Tu última sesión fue hace tiempo, así que hoy se empieza de nuevo.</translation>
    </message>
    <message>
        <source>What you have told since does not go with the rest of your last session.</source>
        <translation>Lo que has indicado desde entonces no encaja con el resto de tu última sesión.</translation>
    </message>
    <message>
        <source>A point in the rest of your last session felt wrong, so it is let go.</source>
        <translation>Un punto del resto de tu última sesión no te sentó bien, así que ese resto se deja.</translation>
    </message>
    <message>
        <source>acupress has changed since your last session, so the rest of it is let go.</source>
        <translation>acupress ha cambiado desde tu última sesión, así que el resto se deja.</translation>
    </message>
    <message>
        <source>{0} What you did counts.</source>
        <translation>{0} Lo que hiciste cuenta.</translation>
    </message>
    <message>
        <source>what was copied</source>
        <translation>lo que se copió</translation>
    </message>
    <message>
        <source>{0} files at once</source>
        <translation>{0} archivos a la vez</translation>
    </message>
    <message>
        <source>at most {0} pictures of the codes of one routine</source>
        <translation>como mucho {0} imágenes de los códigos de una rutina</translation>
    </message>
    <message>
        <source>one routine at a time</source>
        <translation>una rutina cada vez</translation>
    </message>
    <message>
        <source>no code that can be read</source>
        <translation>ningún código legible</translation>
    </message>
    <message>
        <source>a sharp picture with the whole code in it</source>
        <translation>una imagen nítida con el código entero</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ningún archivo</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>ninguna imagen</translation>
    </message>
    <message>
        <source>a picture of at most {0} million pixels</source>
        <translation>una imagen de {0} millones de píxeles como mucho</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>New point of my own…</source>
        <translation>Nuevo punto propio…</translation>
    </message>
    <message>
        <source>Change this point…</source>
        <translation>Cambiar este punto…</translation>
    </message>
    <message>
        <source>{0} is in, as step {1}.</source>
        <translation>{0} ya está, como paso {1}.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>On the body</source>
        <translation>En el cuerpo</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>paso {0}</translation>
    </message>
    <message>
        <source>steps {0}</source>
        <translation>pasos {0}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>Añadir {0}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add {0} after step {1}</source>
        <translation>Añadir {0} después del paso {1}</translation>
    </message>
    <message>
        <source>Add {0} as the first step</source>
        <translation>Añadir {0} como primer paso</translation>
    </message>
    <message>
        <source>Add: choose a point first</source>
        <translation>Añadir: elige antes un punto</translation>
    </message>
    <message>
        <source>No card yet</source>
        <translation>Aún sin tarjeta</translation>
    </message>
    <message>
        <source>Card, front and back</source>
        <translation>Tarjeta, anverso y reverso</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>tags: {0}</source>
        <translation>etiquetas: {0}</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} puntos</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>para {0}</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>hace {0} días</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>On the midline: there are no sides to choose.</source>
        <translation>En la línea media: no hay lados que elegir.</translation>
    </message>
    <message>
        <source>Other ways below press one side alone.</source>
        <translation>Otras formas, más abajo, presionan un solo lado.</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Los dos a la vez</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Solo izquierda</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Solo derecha</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Note to the patient</source>
        <translation>Nota para la paciente</translation>
    </message>
    <message>
        <source>How it is pressed</source>
        <translation>Cómo se presiona</translation>
    </message>
    <message>
        <source>Change to: {0}</source>
        <translation>Cambiar a: {0}</translation>
    </message>
    <message>
        <source>See the warnings</source>
        <translation>Ver los avisos</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
    <message>
        <source>a soft ball</source>
        <translation>una pelota blanda</translation>
    </message>
    <message>
        <source>a wall</source>
        <translation>una pared</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>a nursing chair</source>
        <translation>un sillón de lactancia</translation>
    </message>
    <message>
        <source>one arm for the baby</source>
        <translation>un brazo para el bebé</translation>
    </message>
    <message>
        <source>needs {0}</source>
        <translation>necesita {0}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>both at once</source>
        <translation>los dos a la vez</translation>
    </message>
    <message>
        <source>left, then right</source>
        <translation>izquierda, luego derecha</translation>
    </message>
    <message>
        <source>right, then left</source>
        <translation>derecha, luego izquierda</translation>
    </message>
    <message>
        <source>Settle in</source>
        <translation>Acomódate</translation>
    </message>
    <message>
        <source>Warm pack</source>
        <translation>Bolsa de calor</translation>
    </message>
    <message>
        <source>Change position</source>
        <translation>Cambia de postura</translation>
    </message>
    <message>
        <source>Find the point</source>
        <translation>Encuentra el punto</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presiona</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Cambia de lado</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respira</translation>
    </message>
    <message>
        <source>Rest a moment</source>
        <translation>Descansa un momento</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>about {0}, until she has it</source>
        <translation>aprox. {0}, hasta que lo tenga</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>desde {0}</translation>
    </message>
    <message>
        <source>1 change of position</source>
        <translation>1 cambio de postura</translation>
    </message>
    <message>
        <source>{0} changes of position</source>
        <translation>{0} cambios de postura</translation>
    </message>
    <message>
        <source>no change of position</source>
        <translation>ningún cambio de postura</translation>
    </message>
    <message>
        <source>No steps yet. Find the first point by its name, or on the body.</source>
        <translation>Aún no hay pasos. Busca el primer punto por su nombre o en el cuerpo.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Add points…</source>
        <translation>Añadir puntos…</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Subir el paso</translation>
    </message>
    <message>
        <source>Move it down</source>
        <translation>Bajarlo</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>0:00</source>
        <translation>0:00</translation>
    </message>
    <message>
        <source>Nothing in it yet</source>
        <translation>Todavía vacía</translation>
    </message>
    <message>
        <source>with moves, {0}</source>
        <translation>con los cambios, {0}</translation>
    </message>
    <message>
        <source>Timeline, {0} in all, {1}</source>
        <translation>Línea de tiempo, {0} en total, {1}</translation>
    </message>
    <message>
        <source>The session is paused</source>
        <translation>La sesión está en pausa</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Una pausa</translation>
    </message>
    <message>
        <source>Your place is kept. If you finish here, what you have done counts.</source>
        <translation>Tu lugar queda guardado. Si terminas aquí, lo que has hecho cuenta.</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Baby woke: keep the rest for later</source>
        <translation>Despertó el bebé: guardar el resto para después</translation>
    </message>
    <message>
        <source>finished early, and it counts</source>
        <translation>terminada antes, y cuenta</translation>
    </message>
    <message>
        <source>stopped part-way, and it counts</source>
        <translation>detenida a medias, y cuenta</translation>
    </message>
    <message>
        <source>Pain {0} before, {1} after</source>
        <translation>Dolor: {0} antes, {1} después</translation>
    </message>
    <message>
        <source>Pain {0} before</source>
        <translation>Dolor: {0} antes</translation>
    </message>
    <message>
        <source>Pain {0} after</source>
        <translation>Dolor: {0} después</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Something feels wrong?</source>
        <translation>¿Algo no va bien?</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Lo tengo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Baby woke</source>
        <translation>Despertó el bebé</translation>
    </message>
    <message>
        <source>A little longer</source>
        <translation>Un poco más</translation>
    </message>
    <message>
        <source>Enough here</source>
        <translation>Aquí ya basta</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Otra forma</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Toma aire</translation>
    </message>
    <message>
        <source>Stay full</source>
        <translation>Retén el aire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelta el aire</translation>
    </message>
    <message>
        <source>let the shoulders drop</source>
        <translation>deja caer los hombros</translation>
    </message>
    <message>
        <source>press</source>
        <translation>presiona</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>suelta</translation>
    </message>
    <message>
        <source>keep the touch</source>
        <translation>mantén el contacto</translation>
    </message>
    <message>
        <source>soften</source>
        <translation>suaviza</translation>
    </message>
    <message>
        <source>let the pressure deepen</source>
        <translation>deja que la presión se haga más honda</translation>
    </message>
    <message>
        <source>Warmth first</source>
        <translation>Primero el calor</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>Entra en calor</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>Estoy lista</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>both sides together</source>
        <translation>los dos lados juntos</translation>
    </message>
    <message>
        <source>on the midline</source>
        <translation>en la línea media</translation>
    </message>
    <message>
        <source>left side, then right</source>
        <translation>lado izquierdo, luego derecho</translation>
    </message>
    <message>
        <source>right side, then left</source>
        <translation>lado derecho, luego izquierdo</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>{0} · the same on both sides</source>
        <translation>{0} · igual en los dos lados</translation>
    </message>
    <message>
        <source>Next: warm pack</source>
        <translation>Luego: bolsa de calor</translation>
    </message>
    <message>
        <source>Next: rest a moment</source>
        <translation>Luego: descansa un momento</translation>
    </message>
    <message>
        <source>the left side</source>
        <translation>el lado izquierdo</translation>
    </message>
    <message>
        <source>the right side</source>
        <translation>el lado derecho</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Luego: {0}</translation>
    </message>
    <message>
        <source>Next: {0}, {1}</source>
        <translation>Luego: {0}, {1}</translation>
    </message>
    <message>
        <source>Take the time you need: it waits for you</source>
        <translation>Tómate el tiempo que necesites: te espera</translation>
    </message>
    <message>
        <source>Goes on by itself in {0}</source>
        <translation>Sigue por sí sola en {0}</translation>
    </message>
    <message>
        <source>Goes on by itself</source>
        <translation>Sigue por sí sola</translation>
    </message>
    <message>
        <source>welcome back</source>
        <translation>hola de nuevo</translation>
    </message>
    <message>
        <source>your place is kept</source>
        <translation>tu lugar queda guardado</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Seguimos</translation>
    </message>
    <message>
        <source>Paused. Your place is kept.</source>
        <translation>En pausa. Tu lugar queda guardado.</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>Tu rutina</translation>
    </message>
    <message>
        <source>One of your files could not be used. It was left as it is.</source>
        <translation>Uno de tus archivos no se pudo usar. Se ha dejado como está.</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>{0}. Have a wrapped warm pack ready.</source>
        <translation>{0}. Ten a mano una bolsa de calor envuelta.</translation>
    </message>
    <message>
        <source>{0}. Have a soft ball ready.</source>
        <translation>{0}. Ten a mano una pelota blanda.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} breaths a minute</source>
        <translation>{0} respiraciones por minuto</translation>
    </message>
    <message>
        <source>In {0} s, hold {1} s, out {2} s.</source>
        <translation>Toma aire {0} s, retén {1} s, suelta {2} s.</translation>
    </message>
    <message>
        <source>In {0} s, out {1} s.</source>
        <translation>Toma aire {0} s, suelta {1} s.</translation>
    </message>
    <message>
        <source>You are on it when {0}.</source>
        <translation>Estás en el punto cuando {0}.</translation>
    </message>
    <message>
        <source>The usual mistake: {0}</source>
        <translation>El error habitual: {0}</translation>
    </message>
    <message>
        <source>{0}, in a mirror</source>
        <translation>{0}, en un espejo</translation>
    </message>
    <message>
        <source>{0}, as you see it</source>
        <translation>{0}, como tú lo ves</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Within a few days</source>
        <translation>En unos días</translation>
    </message>
    <message>
        <source>both sides at once</source>
        <translation>los dos lados a la vez</translation>
    </message>
    <message>
        <source>one side after the other</source>
        <translation>primero un lado, luego el otro</translation>
    </message>
    <message>
        <source>left side only</source>
        <translation>solo el lado izquierdo</translation>
    </message>
    <message>
        <source>right side only</source>
        <translation>solo el lado derecho</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today, {0}</source>
        <translation>Hoy, {0}</translation>
    </message>
    <message>
        <source>Yesterday, {0}</source>
        <translation>Ayer, {0}</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Your routine has changed</source>
        <translation>Tu rutina ha cambiado</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Your course is complete: time to look back.</source>
        <translation>Tu ciclo está completo: es hora de mirar atrás.</translation>
    </message>
    <message>
        <source>Your course: {0} of {1} days. Days left: {2}.</source>
        <translation>Tu ciclo: {0} de {1} días. Días que quedan: {2}.</translation>
    </message>
    <message>
        <source>Look at the course</source>
        <translation>Ver el ciclo</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>There are no ratings in this time.</source>
        <translation>No hay valoraciones en este tiempo.</translation>
    </message>
    <message>
        <source>Pain from 0 to 10, from {0} to {1}.</source>
        <translation>Dolor de 0 a 10, del {0} al {1}.</translation>
    </message>
    <message>
        <source>At the start: {0}.</source>
        <translation>Al principio: {0}.</translation>
    </message>
    <message>
        <source>A clear change to the better: {0} or less.</source>
        <translation>Un cambio claro a mejor: {0} o menos.</translation>
    </message>
    <message>
        <source>Earlier weeks lay between {0} and {1}.</source>
        <translation>Las semanas anteriores estuvieron entre {0} y {1}.</translation>
    </message>
    <message>
        <source>Week from {0}: {1}.</source>
        <translation>Semana desde el {0}: {1}.</translation>
    </message>
    <message>
        <source>You said: {0} at worst, {1} usually.</source>
        <translation>Dijiste: {0} lo peor, {1} lo habitual.</translation>
    </message>
    <message>
        <source>Sessions with a rating: {0}.</source>
        <translation>Sesiones con valoración: {0}.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications. GNOME, KDE Plasma and most others do by themselves; on a plain window manager install such a service, for instance dunst, and start it when you log in. Until then your phone's calendar can remind you.</source>
        <translation>Nada en este escritorio muestra notificaciones. GNOME, KDE Plasma y la mayoría lo hacen por sí solos; con un gestor de ventanas sencillo instala un servicio así, por ejemplo dunst, y arráncalo al iniciar sesión. Mientras tanto puede recordártelo el calendario de tu teléfono.</translation>
    </message>
    <message>
        <source>Nothing on this computer shows notifications now. Try again after the next login. Until then your phone's calendar can remind you.</source>
        <translation>Nada en este equipo muestra notificaciones ahora. Prueba otra vez después de volver a iniciar sesión. Mientras tanto puede recordártelo el calendario de tu teléfono.</translation>
    </message>
    <message>
        <source>Look into System Settings, Notifications: allow them for acupress or Python, as banners. A Focus (the moon in the menu bar) holds them back until it is over.</source>
        <translation>Mira en Ajustes del Sistema, Notificaciones: permítelas para acupress o Python, como tiras. Un modo de concentración (la luna en la barra de menús) las retiene hasta que termina.</translation>
    </message>
    <message>
        <source>Look into Settings, System, Notifications: switch them on, for acupress or Python too, and Do not disturb off. They may also wait at the clock, at the lower right.</source>
        <translation>Mira en Configuración, Sistema, Notificaciones: actívalas, también para acupress o Python, y desactiva No molestar. También pueden estar esperando junto al reloj, abajo a la derecha.</translation>
    </message>
    <message>
        <source>Look whether Do not disturb is on: at the clock or in the quick settings. Then look into the settings of your desktop, Notifications: allow them for acupress. They may also wait in the list at the clock.</source>
        <translation>Mira si No molestar está activado: junto al reloj o en los ajustes rápidos. Luego mira en los ajustes de tu escritorio, Notificaciones: permítelas para acupress. También pueden estar esperando en la lista junto al reloj.</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Una vez por semana</translation>
    </message>
    <message>
        <source>Has anything changed since last week?</source>
        <translation>¿Ha cambiado algo desde la semana pasada?</translation>
    </message>
    <message>
        <source>Has anything changed since you were last asked?</source>
        <translation>¿Ha cambiado algo desde la última vez que se te preguntó?</translation>
    </message>
    <message>
        <source>If one of these is true now, choose “Something has changed”.</source>
        <translation>Si ahora es cierta alguna de estas cosas, elige “Algo ha cambiado”.</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>No ha cambiado nada</translation>
    </message>
    <message>
        <source>Something has changed</source>
        <translation>Algo ha cambiado</translation>
    </message>
    <message>
        <source>Please answer this first: what is safe today depends on it.</source>
        <translation>Por favor, responde esto primero: de ello depende lo que hoy es seguro.</translation>
    </message>
    <message>
        <source>This needs help at once</source>
        <translation>Esto necesita ayuda inmediata</translation>
    </message>
    <message>
        <source>This needs a call today</source>
        <translation>Esto necesita una llamada hoy</translation>
    </message>
    <message>
        <source>This needs a visit within days</source>
        <translation>Esto necesita una consulta en pocos días</translation>
    </message>
    <message>
        <source>A possible pregnancy</source>
        <translation>Un posible embarazo</translation>
    </message>
    <message>
        <source>A blood clot, found or suspected</source>
        <translation>Un coágulo de sangre, encontrado o sospechado</translation>
    </message>
    <message>
        <source>A blood thinner, easy bruising or low platelets</source>
        <translation>Un anticoagulante, moretones con facilidad o pocas plaquetas</translation>
    </message>
    <message>
        <source>A fever, or feeling ill</source>
        <translation>Fiebre, o sentirse enferma</translation>
    </message>
    <message>
        <source>Or something else that is new</source>
        <translation>U otra cosa nueva</translation>
    </message>
    <message>
        <source>Please answer this one first: what is safe depends on it.</source>
        <translation>Responde primero a esta, por favor: de ella depende lo que es seguro.</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Mirar atrás</translation>
    </message>
    <message>
        <source>A session on {0} of {1} days.</source>
        <translation>Sesión en {0} de {1} días.</translation>
    </message>
    <message>
        <source>Your pain</source>
        <translation>Tu dolor</translation>
    </message>
    <message>
        <source>Your signs, then and now</source>
        <translation>Tus signos, entonces y ahora</translation>
    </message>
    <message>
        <source>You have not answered the questions again yet.</source>
        <translation>Aún no has vuelto a responder las preguntas.</translation>
    </message>
    <message>
        <source>{0}: {1} then, {2} now</source>
        <translation>{0}: {1} entonces, {2} ahora</translation>
    </message>
    <message>
        <source>Signs that are as they were: {0}</source>
        <translation>Signos que siguen igual: {0}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Madre</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Terapeuta</translation>
    </message>
    <message>
        <source>Your story</source>
        <translation>Tu historia</translation>
    </message>
    <message>
        <source>What is at hand</source>
        <translation>Qué tienes a mano</translation>
    </message>
    <message>
        <source>Over the past two weeks</source>
        <translation>En las últimas dos semanas</translation>
    </message>
    <message>
        <source>I would rather not look</source>
        <translation>Prefiero no mirar</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si quieres</translation>
    </message>
    <message>
        <source>How does your tongue look in daylight?</source>
        <translation>¿Cómo se ve tu lengua a la luz del día?</translation>
    </message>
    <message>
        <source>Before eating or drinking something that colours it.</source>
        <translation>Antes de comer o beber algo que la tiña.</translation>
    </message>
    <message>
        <source>Nobody told me</source>
        <translation>Nadie me lo ha dicho</translation>
    </message>
    <message>
        <source>My practitioner told me</source>
        <translation>Me lo dijo mi terapeuta</translation>
    </message>
    <message>
        <source>Has a practitioner of Chinese medicine named a pattern for you?</source>
        <translation>¿Te ha nombrado un patrón un terapeuta de medicina china?</translation>
    </message>
    <message>
        <source>What your practitioner says stands before every score.</source>
        <translation>Lo que dice tu terapeuta va antes que cualquier puntuación.</translation>
    </message>
    <message>
        <source>Your journal was damaged, and has been put right.</source>
        <translation>Tu diario estaba dañado y se ha reparado.</translation>
    </message>
    <message>
        <source>Sessions that are here again: {0}.</source>
        <translation>Sesiones que están aquí de nuevo: {0}.</translation>
    </message>
    <message>
        <source>Of these from the back-up of {0}: {1}.</source>
        <translation>De ellas, de la copia de seguridad del {0}: {1}.</translation>
    </message>
    <message>
        <source>Sessions that could not be read: {0}.</source>
        <translation>Sesiones que no se pudieron leer: {0}.</translation>
    </message>
    <message>
        <source>The damaged file is kept as it was: {0}</source>
        <translation>El archivo dañado se conserva como estaba: {0}</translation>
    </message>
    <message>
        <source>The damaged file was left where it is, as nothing could be written beside it. So what you do today is not kept.</source>
        <translation>El archivo dañado se dejó donde está, porque no se pudo escribir nada a su lado. Por eso lo que hagas hoy no se guarda.</translation>
    </message>
</context>
<context>
    <name>AtlasCanvas</name>
    <message>
        <source>Diagram with {0} points</source>
        <translation>Dibujo con {0} puntos</translation>
    </message>
    <message>
        <source>Diagram with 1 point</source>
        <translation>Dibujo con 1 punto</translation>
    </message>
</context>
<context>
    <name>AtlasPanel</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>As I see myself</source>
        <translation>Como me veo yo</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>As you look down at yourself, or into a mirror</source>
        <translation>Como te ves al mirarte hacia abajo o en un espejo</translation>
    </message>
    <message>
        <source>Shows the bones below the skin</source>
        <translation>Muestra los huesos bajo la piel</translation>
    </message>
    <message>
        <source>Shows the tradition's channels as faint lines</source>
        <translation>Muestra los canales de la tradición como líneas tenues</translation>
    </message>
</context>
<context>
    <name>BabyPage</name>
    <message>
        <source>Go to your baby</source>
        <translation>Ve con tu bebé</translation>
    </message>
    <message>
        <source>What you have done counts: {0}.</source>
        <translation>Lo que has hecho cuenta: {0}.</translation>
    </message>
    <message>
        <source>The rest is kept for later.</source>
        <translation>El resto queda guardado para después.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>De acuerdo</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>On each day on which you use acupress a back-up is made by itself. It keeps {0} days, and one of each of the {1} weeks before.</source>
        <translation>Cada día que usas acupress se hace sola una copia de seguridad. Se guardan {0} días, y una de cada una de las {1} semanas anteriores.</translation>
    </message>
    <message>
        <source>The last one could not be made: {0}</source>
        <translation>La última no se pudo hacer: {0}</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Mostrar las {0}</translation>
    </message>
    <message>
        <source>What is here now took the place of something else. That is kept.</source>
        <translation>Lo que hay aquí ahora reemplazó a otra cosa. Eso se conserva.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>hecha sola</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>la pediste tú</translation>
    </message>
    <message>
        <source>before something took its place</source>
        <translation>antes de ser reemplazada</translation>
    </message>
    <message>
        <source>All goes back to how it was then. What is here now is kept as a back-up first.</source>
        <translation>Todo vuelve a como era entonces. Antes se guarda una copia de lo que hay ahora.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the back-up of {0}</source>
        <translation>Restaurar la copia de seguridad del {0}</translation>
    </message>
</context>
<context>
    <name>BreathRing</name>
    <message>
        <source>Breathing circle</source>
        <translation>Círculo de respiración</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Rate your pain after a session, and a picture of it will grow here.</source>
        <translation>Valora tu dolor después de una sesión, y aquí irá creciendo una imagen.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The chart in words</source>
        <translation>El gráfico en palabras</translation>
    </message>
    <message>
        <source>{0} of the last {1} days</source>
        <translation>{0} de los últimos {1} días</translation>
    </message>
    <message>
        <source>Your sessions will stand here.</source>
        <translation>Tus sesiones aparecerán aquí.</translation>
    </message>
    <message>
        <source>The last session was on {0}</source>
        <translation>La última sesión fue el {0}</translation>
    </message>
    <message>
        <source>So many sessions: only the weeks are shown.</source>
        <translation>Son tantas sesiones que solo se muestran las semanas.</translation>
    </message>
    <message>
        <source>before a session</source>
        <translation>antes de una sesión</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>después</translation>
    </message>
    <message>
        <source>middle of a week</source>
        <translation>mediana semanal</translation>
    </message>
    <message>
        <source>worst of a week</source>
        <translation>lo peor de una semana</translation>
    </message>
    <message>
        <source>usual in a week</source>
        <translation>lo habitual en una semana</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al principio</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>claramente mejor</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart of your pain</source>
        <translation>Gráfico de tu dolor</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your course</source>
        <translation>Tu ciclo</translation>
    </message>
    <message>
        <source>There is no journal today.</source>
        <translation>Hoy no hay diario.</translation>
    </message>
    <message>
        <source>A session on {0} of {1} days. Then you look back on your pain and your signs, and decide how to go on.</source>
        <translation>Sesión en {0} de {1} días. Después miras atrás, a tu dolor y tus signos, y decides cómo seguir.</translation>
    </message>
    <message>
        <source>The other days are free: which ones, you need not decide before.</source>
        <translation>Los otros días son libres: no hace falta decidir antes cuáles.</translation>
    </message>
    <message>
        <source>Begin today</source>
        <translation>Empezar hoy</translation>
    </message>
    <message>
        <source>With the questions answered first, you can compare your signs later.</source>
        <translation>Si respondes antes las preguntas, después podrás comparar tus signos.</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Responder las preguntas</translation>
    </message>
    <message>
        <source>{0} of {1} days</source>
        <translation>{0} de {1} días</translation>
    </message>
    <message>
        <source>Days left: {0}</source>
        <translation>Días que quedan: {0}</translation>
    </message>
    <message>
        <source>A full mark is a day with a session; the ring is today.</source>
        <translation>Una marca llena es un día con sesión; el anillo es hoy.</translation>
    </message>
    <message>
        <source>That is what this course asks for.</source>
        <translation>Eso es lo que pide este ciclo.</translation>
    </message>
    <message>
        <source>How do you want to go on?</source>
        <translation>¿Cómo quieres seguir?</translation>
    </message>
    <message>
        <source>Answered once more, the questions show how your signs have moved.</source>
        <translation>Si las respondes otra vez, las preguntas muestran cómo han cambiado tus signos.</translation>
    </message>
    <message>
        <source>Go on with four weeks</source>
        <translation>Seguir con cuatro semanas</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>Pregúntame otra vez</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>Por ahora basta</translation>
    </message>
    <message>
        <source>A proposal</source>
        <translation>Una propuesta</translation>
    </message>
    <message>
        <source>You skipped {0} or cut it short in {1} of your last {2} sessions.</source>
        <translation>Saltaste o acortaste {0} en {1} de tus últimas {2} sesiones.</translation>
    </message>
    <message>
        <source>{0} of your last {1} sessions ended after about {2} min.</source>
        <translation>{0} de tus últimas {1} sesiones terminaron después de unos {2} min.</translation>
    </message>
    <message>
        <source>It is one of the points that every routine shares, so it stays in.</source>
        <translation>Es uno de los puntos que comparten todas las rutinas, así que se queda.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Queda como está.</translation>
    </message>
    <message>
        <source>Fitted to you</source>
        <translation>Adaptado a ti</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>End this course</source>
        <translation>Terminar este ciclo</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} semanas</translation>
    </message>
    <message>
        <source>Shorter: {0} min</source>
        <translation>Más corta: {0} min</translation>
    </message>
    <message>
        <source>Press it another way</source>
        <translation>Presionarlo de otra manera</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
</context>
<context>
    <name>DataFlow</name>
    <message>
        <source>No back-up could be made: {0}</source>
        <translation>No se pudo hacer la copia de seguridad: {0}</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Bring data in</source>
        <translation>Traer datos</translation>
    </message>
    <message>
        <source>The file is sound. It was made: {0}. What it holds takes the place of what is here; that is kept as a back-up first.</source>
        <translation>El archivo está bien. Se hizo: {0}. Lo que contiene reemplaza a lo que hay aquí; antes se guarda una copia de ello.</translation>
    </message>
    <message>
        <source>That file cannot be used. {0}</source>
        <translation>Ese archivo no se puede usar. {0}</translation>
    </message>
    <message>
        <source>What is here could not be backed up first, so nothing was changed: {0}</source>
        <translation>No se pudo hacer antes una copia de lo que hay aquí, así que no se cambió nada: {0}</translation>
    </message>
    <message>
        <source>It could not be written: {0}</source>
        <translation>No se pudo escribir: {0}</translation>
    </message>
    <message>
        <source>What was here is kept in: {0}</source>
        <translation>Lo que había aquí se guarda en: {0}</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Not everything could be erased</source>
        <translation>No se pudo borrar todo</translation>
    </message>
    <message>
        <source>These are still there. You can delete them yourself:</source>
        <translation>Esto sigue ahí. Puedes eliminarlo tú misma:</translation>
    </message>
    <message>
        <source>Looked at again after erasing, and not there any more:</source>
        <translation>Comprobado otra vez después de borrar, y ya no está:</translation>
    </message>
    <message>
        <source>You can close acupress now. If you go on, it begins like the first time, and makes its folders anew.</source>
        <translation>Ya puedes cerrar acupress. Si sigues, empieza como la primera vez y vuelve a crear sus carpetas.</translation>
    </message>
    <message>
        <source>Nothing is left</source>
        <translation>No queda nada</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Back-ups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Bring it in</source>
        <translation>Traerlo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Backed up: {0}</source>
        <translation>Copia hecha: {0}</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is ever sent anywhere.</source>
        <translation>Todo se queda en este equipo. Nunca se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Files: {0}. Size: {1}.</source>
        <translation>Archivos: {0}. Tamaño: {1}.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>One file with all of it: the journal also as a table that any spreadsheet opens.</source>
        <translation>Un solo archivo con todo: el diario también como tabla que abre cualquier hoja de cálculo.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Llévatelo</translation>
    </message>
    <message>
        <source>1. Here: export everything, and copy the file to the other computer.</source>
        <translation>1. Aquí: exporta todo y copia el archivo al otro equipo.</translation>
    </message>
    <message>
        <source>2. There: start acupress and open Settings, then “Your data”.</source>
        <translation>2. Allí: abre acupress y ve a Ajustes, luego a “Tus datos”.</translation>
    </message>
    <message>
        <source>3. There: choose “Bring data in”, and the file.</source>
        <translation>3. Allí: elige “Traer datos” y el archivo.</translation>
    </message>
    <message>
        <source>Bring data in…</source>
        <translation>Traer datos…</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Pasar a otro equipo</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Leave open</source>
        <translation>Dejar sin fecha</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About it</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Stands on what you hand out. Leave it empty if you like.</source>
        <translation>Figura en lo que entregas. Déjalo vacío si quieres.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>With commas between them. They stay in your library.</source>
        <translation>Separadas por comas. Se quedan en tu biblioteca.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>Shown and read out to her at home.</source>
        <translation>Se le muestran y se le leen en casa.</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Such as: Take your time, and stay warm.</source>
        <translation>Por ejemplo: Tómate tu tiempo y mantente abrigada.</translation>
    </message>
    <message>
        <source>Such as: Rest a little, and drink something warm.</source>
        <translation>Por ejemplo: Descansa un poco y bebe algo caliente.</translation>
    </message>
    <message>
        <source>Language of your words</source>
        <translation>Idioma de tus palabras</translation>
    </message>
    <message>
        <source>The fixed words are in it too where acupress knows it, else in English.</source>
        <translation>Las palabras fijas también salen en él si acupress lo conoce; si no, en inglés.</translation>
    </message>
    <message>
        <source>Breath and warmth</source>
        <translation>Respiración y calor</translation>
    </message>
    <message>
        <source>Pace of her breath</source>
        <translation>Ritmo de su respiración</translation>
    </message>
    <message>
        <source>Warm pack before the first point</source>
        <translation>Bolsa de calor antes del primer punto</translation>
    </message>
    <message>
        <source>A wrapped warm pack on the low back. Meant for Cold-Damp.</source>
        <translation>Una bolsa de calor envuelta sobre la zona lumbar. Pensada para Frío-Humedad.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisar el</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In 2 weeks</source>
        <translation>En 2 semanas</translation>
    </message>
    <message>
        <source>In 4 weeks</source>
        <translation>En 4 semanas</translation>
    </message>
    <message>
        <source>From then on acupress tells her to talk to you again.</source>
        <translation>A partir de ese día, acupress le dice que vuelva a hablar contigo.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Your patient</source>
        <translation>Tu paciente</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message>
        <source>All routines</source>
        <translation>Todas las rutinas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>It cannot be saved like this ({0}); allowed: {1}. Undo brings it back.</source>
        <translation>No se puede guardar así ({0}); permitido: {1}. Deshacer lo deja como antes.</translation>
    </message>
    <message>
        <source>This cannot be saved now: {0}. It is tried again every few seconds. Nothing is lost while acupress stays open.</source>
        <translation>Ahora no se puede guardar: {0}. Se vuelve a intentar cada pocos segundos. Nada se pierde mientras acupress siga abierto.</translation>
    </message>
</context>
<context>
    <name>EmptyLibrary</name>
    <message>
        <source>Your routines will lie here</source>
        <translation>Tus rutinas estarán aquí</translation>
    </message>
    <message>
        <source>Begin with a pattern, fit it to the woman you have just treated, and hand it to her: as a file, on paper, or as a page that plays on her phone.</source>
        <translation>Parte de un patrón, ajústalo a la mujer a la que acabas de tratar y entrégaselo: como archivo, en papel o como una página que se reproduce en su teléfono.</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you hand it out yourself.</source>
        <translation>Todo se queda en este equipo hasta que tú lo entregues.</translation>
    </message>
</context>
<context>
    <name>EraseForm</name>
    <message>
        <source>The journal, answers, routines, settings and back-ups, and what acupress has set up with your desktop. Afterwards it looks everywhere again and shows you that nothing is left. What you have saved or exported elsewhere stays there.</source>
        <translation>El diario, las respuestas, las rutinas, los ajustes y las copias de seguridad, y lo que acupress ha configurado en tu escritorio. Después vuelve a mirar en todas partes y te muestra que no queda nada. Lo que hayas guardado o exportado en otro sitio se queda allí.</translation>
    </message>
    <message>
        <source>This is for everybody: {0}.</source>
        <translation>Esto vale para todas las personas: {0}.</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>To go on, type the word: {0}</source>
        <translation>Para seguir, escribe la palabra: {0}</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>FindRow</name>
    <message>
        <source>A part of your word</source>
        <translation>Una parte de tus palabras</translation>
    </message>
    <message>
        <source>Find sessions by a part of your word</source>
        <translation>Buscar sesiones por una parte de tus palabras</translation>
    </message>
    <message>
        <source>Find sessions by what the day was like</source>
        <translation>Buscar sesiones por cómo fue el día</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Find sessions with or without a rating</source>
        <translation>Buscar sesiones con o sin valoración</translation>
    </message>
    <message>
        <source>Rated or not</source>
        <translation>Con o sin valorar</translation>
    </message>
    <message>
        <source>With a rating</source>
        <translation>Con valoración</translation>
    </message>
    <message>
        <source>Without a rating</source>
        <translation>Sin valoración</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>As I see myself</source>
        <translation>Como me veo yo</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>To the atlas</source>
        <translation>Al atlas</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {1} de {2}</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Lo tengo</translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message>
        <source>Well done</source>
        <translation>Bien hecho</translation>
    </message>
    <message>
        <source>That counts, too</source>
        <translation>Eso también cuenta</translation>
    </message>
    <message>
        <source>{0} for yourself. Get up slowly, over your side if you lay down.</source>
        <translation>{0} para ti. Levántate despacio, girándote de lado si estabas acostada.</translation>
    </message>
    <message>
        <source>Pain before, 0 (none) to 10 (worst)</source>
        <translation>Dolor antes, de 0 (ninguno) a 10 (el peor)</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>Your day, if something fits</source>
        <translation>Tu día, si algo encaja</translation>
    </message>
    <message>
        <source>A word, if you like</source>
        <translation>Unas palabras, si quieres</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Safety check</source>
        <translation>Control de seguridad</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Everything you answer stays on this computer.</source>
        <translation>Todo lo que respondes se queda en este equipo.</translation>
    </message>
    <message>
        <source>I am a practitioner</source>
        <translation>Soy terapeuta</translation>
    </message>
    <message>
        <source>Is any of this true for you now?</source>
        <translation>¿Te pasa ahora algo de esto?</translation>
    </message>
    <message>
        <source>Tick what is true. One alone means that someone should look at it first.</source>
        <translation>Marca lo que te pase. Una sola cosa ya significa que alguien debe valorarlo antes.</translation>
    </message>
    <message>
        <source>This needs help at once</source>
        <translation>Esto necesita ayuda inmediata</translation>
    </message>
    <message>
        <source>This needs a call today</source>
        <translation>Esto necesita una llamada hoy</translation>
    </message>
    <message>
        <source>This needs a visit within days</source>
        <translation>Esto necesita una consulta en pocos días</translation>
    </message>
    <message>
        <source>A few facts about you</source>
        <translation>Algunos datos sobre ti</translation>
    </message>
    <message>
        <source>They decide which points are left out or pressed more lightly.</source>
        <translation>Deciden qué puntos se omiten o se presionan con más suavidad.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>None of these, go on</source>
        <translation>Nada de esto, seguir</translation>
    </message>
    <message>
        <source>Please answer this one first: what is safe depends on it.</source>
        <translation>Responde primero a esta, por favor: de ella depende lo que es seguro.</translation>
    </message>
</context>
<context>
    <name>HandOutPage</name>
    <message>
        <source>When the calendar reminds</source>
        <translation>Cuándo avisa el calendario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hand it out</source>
        <translation>Entregarla</translation>
    </message>
    <message>
        <source>Routine without a title</source>
        <translation>Rutina sin título</translation>
    </message>
    <message>
        <source>It has no steps yet. Put a point into it first.</source>
        <translation>Aún no tiene pasos. Pon antes un punto.</translation>
    </message>
    <message>
        <source>What you keep of your patient and your tags are not handed out.</source>
        <translation>Lo que guardas sobre tu paciente y tus etiquetas no se entrega.</translation>
    </message>
    <message>
        <source>Save all of it into a folder…</source>
        <translation>Guardar todo en una carpeta…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Four to a page</source>
        <translation>Cuatro por página</translation>
    </message>
    <message>
        <source>4 × 6 in</source>
        <translation>4 × 6 pulg.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Billetera</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Routine file</source>
        <translation>Archivo de rutina</translation>
    </message>
    <message>
        <source>For acupress on her computer: a double click opens it.</source>
        <translation>Para acupress en su equipo: se abre con un doble clic.</translation>
    </message>
    <message>
        <source>Page for a phone</source>
        <translation>Página para el teléfono</translation>
    </message>
    <message>
        <source>One file that plays in any browser, without the internet.</source>
        <translation>Un solo archivo que se reproduce en cualquier navegador, sin internet.</translation>
    </message>
    <message>
        <source>Sheet for the patient</source>
        <translation>Hoja para la paciente</translation>
    </message>
    <message>
        <source>The routine in order, how to press, when to stop, two weeks to tick.</source>
        <translation>La rutina en orden, cómo presionar, cuándo parar, dos semanas para marcar.</translation>
    </message>
    <message>
        <source>Point cards</source>
        <translation>Tarjetas de puntos</translation>
    </message>
    <message>
        <source>A card for each point: where it lies on the front, how on the back.</source>
        <translation>Una tarjeta por punto: delante, dónde está; detrás, cómo se hace.</translation>
    </message>
    <message>
        <source>Wall poster</source>
        <translation>Cartel de pared</translation>
    </message>
    <message>
        <source>The whole routine on one page, to be read from where she sits.</source>
        <translation>Toda la rutina en una página, para leerla desde donde ella se sienta.</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Archivo de sonido</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>A daily reminder that any phone takes.</source>
        <translation>Un recordatorio diario que admite cualquier teléfono.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Your hand is the ruler</source>
        <translation>Tu mano es la regla</translation>
    </message>
    <message>
        <source>Distances to a point are told in fingers' breadths, always your own. Once measured, the finger rulers here are shown as broad as yours.</source>
        <translation>La distancia hasta un punto se dice en anchos de dedo, siempre de los tuyos. Una vez medidos, las reglas de dedos se muestran aquí tan anchas como los tuyos.</translation>
    </message>
    <message>
        <source>The drawn card</source>
        <translation>La tarjeta dibujada</translation>
    </message>
    <message>
        <source>Four fingers</source>
        <translation>Cuatro dedos</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Pulgar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Forget these measures</source>
        <translation>Olvidar estas medidas</translation>
    </message>
    <message>
        <source>1. How large is your screen?</source>
        <translation>1. ¿Qué tamaño tiene tu pantalla?</translation>
    </message>
    <message>
        <source>Hold a bank card against the screen and move the slider until the drawn card is just as wide. Any card with a chip will do: they are all 85.6 mm wide.</source>
        <translation>Apoya una tarjeta bancaria en la pantalla y mueve el control hasta que la tarjeta dibujada sea igual de ancha. Sirve cualquier tarjeta con chip: todas miden 85,6 mm de ancho.</translation>
    </message>
    <message>
        <source>Width of the drawn card</source>
        <translation>Ancho de la tarjeta dibujada</translation>
    </message>
    <message>
        <source>2. How broad are your fingers?</source>
        <translation>2. ¿Qué ancho tienen tus dedos?</translation>
    </message>
    <message>
        <source>Press the upper arrow and fingers are drawn below. Lay four fingers, held together, on them and change the number until they are equally broad at the middle joints. Then do the same with your thumb, at its joint. Or measure with a ruler and type the millimetres.</source>
        <translation>Pulsa la flecha de arriba y aparecerán unos dedos dibujados debajo. Pon sobre ellos cuatro dedos juntos y cambia el número hasta que sean igual de anchos a la altura de las articulaciones del medio. Luego haz lo mismo con el pulgar, a la altura de su articulación. O mide con una regla y escribe los milímetros.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
</context>
<context>
    <name>HandsRow</name>
    <message>
        <source>Both free</source>
        <translation>Libres las dos</translation>
    </message>
    <message>
        <source>Baby in arm</source>
        <translation>Bebé en brazos</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>The journal could not be read.</source>
        <translation>No se pudo leer el diario.</translation>
    </message>
    <message>
        <source>There is no journal today.</source>
        <translation>Hoy no hay diario.</translation>
    </message>
    <message>
        <source>Today says why.</source>
        <translation>En Hoy se explica por qué.</translation>
    </message>
    <message>
        <source>Your sessions will stand here.</source>
        <translation>Tus sesiones aparecerán aquí.</translation>
    </message>
    <message>
        <source>The first one is entered as soon as you press Start.</source>
        <translation>La primera se anota en cuanto pulsas Empezar.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>Para la consulta</translation>
    </message>
    <message>
        <source>My course</source>
        <translation>Mi ciclo</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Qué cambió y por qué</translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation>Tus sesiones</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>Your letterhead</source>
        <translation>Tu membrete</translation>
    </message>
    <message>
        <source>Stands on all that you hand out. Your next new routine begins with it.</source>
        <translation>Figura en todo lo que entregas. Tu próxima rutina nueva empieza con él.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>How to reach you</source>
        <translation>Cómo contactarte</translation>
    </message>
    <message>
        <source>Telephone, e-mail, address, in one line.</source>
        <translation>Teléfono, correo electrónico, dirección, en una línea.</translation>
    </message>
    <message>
        <source>A PNG or a JPEG. A large one is made smaller.</source>
        <translation>Un PNG o un JPEG. Si es grande, se reduce.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
</context>
<context>
    <name>LifeRuler</name>
    <message>
        <source>Measure my hand</source>
        <translation>Medir mi mano</translation>
    </message>
    <message>
        <source>On you about {0} mm</source>
        <translation>En ti, unos {0} mm</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Your logo</source>
        <translation>Tu logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a picture for your logo</source>
        <translation>Elige una imagen para tu logo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logo</translation>
    </message>
    <message>
        <source>{0} cannot be used. Please choose a PNG or a JPEG.</source>
        <translation>No se puede usar {0}. Elige, por favor, un PNG o un JPEG.</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Imágenes ({0})</translation>
    </message>
    <message>
        <source>Choose your logo</source>
        <translation>Elige tu logo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>My pattern</source>
        <translation>Mi patrón</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Toda</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>{0}: people on this computer</source>
        <translation>{0}: personas en este equipo</translation>
    </message>
</context>
<context>
    <name>NewRoutinePage</name>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Her name, if you like</source>
        <translation>Su nombre, si quieres</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Todas las rutinas</translation>
    </message>
    <message>
        <source>A new routine</source>
        <translation>Una rutina nueva</translation>
    </message>
    <message>
        <source>What to begin from</source>
        <translation>De qué partir</translation>
    </message>
    <message>
        <source>Nothing: I put it together myself</source>
        <translation>De nada: la compongo yo</translation>
    </message>
    <message>
        <source>To begin from an earlier routine, choose Duplicate in the list.</source>
        <translation>Para partir de una rutina anterior, elige Duplicar en la lista.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note to the patient</source>
        <translation>Nota para la paciente</translation>
    </message>
    <message>
        <source>What she is to mind here. It is read to her.</source>
        <translation>Lo que debe tener en cuenta aquí. Se le lee en voz alta.</translation>
    </message>
    <message>
        <source>1 letter left</source>
        <translation>Queda 1 letra</translation>
    </message>
    <message>
        <source>{0} letters left</source>
        <translation>Quedan {0} letras</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>about {n} month</source>
        <translation>alrededor de {n} mes</translation>
    </message>
    <message>
        <source>about {n} months</source>
        <translation>alrededor de {n} meses</translation>
    </message>
</context>
<context>
    <name>OpeningFlow</name>
    <message>
        <source>Routines and pictures of their codes ({0})</source>
        <translation>Rutinas e imágenes de sus códigos ({0})</translation>
    </message>
    <message>
        <source>All files ({0})</source>
        <translation>Todos los archivos ({0})</translation>
    </message>
    <message>
        <source>Open a routine</source>
        <translation>Abrir una rutina</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>A routine was handed to you</source>
        <translation>Te han entregado una rutina</translation>
    </message>
    <message>
        <source>Follow this routine</source>
        <translation>Seguir esta rutina</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation>Guardarla para después</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Editar una copia</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Nothing is changed until you choose.</source>
        <translation>Nada cambia hasta que elijas.</translation>
    </message>
    <message>
        <source>It says it is from {0}</source>
        <translation>Dice que es de {0}</translation>
    </message>
    <message>
        <source>It does not say who made it</source>
        <translation>No dice quién la hizo</translation>
    </message>
    <message>
        <source>{0}, for {1}</source>
        <translation>{0}, para {1}</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} puntos</translation>
    </message>
    <message>
        <source>One point</source>
        <translation>Un punto</translation>
    </message>
    <message>
        <source>{0}, {1} minutes with moving and finding them.</source>
        <translation>{0}, {1} minutos con los cambios de postura y la búsqueda.</translation>
    </message>
    <message>
        <source>Some points are its maker's own: {0}. Who should not press these, only its maker can say.</source>
        <translation>Algunos puntos son de quien la hizo: {0}. Solo esa persona puede decir quién no debe presionarlos.</translation>
    </message>
    <message>
        <source>Made on {0}.</source>
        <translation>Hecha el {0}.</translation>
    </message>
    <message>
        <source>Meant to begin on {0}.</source>
        <translation>Pensada para empezar el {0}.</translation>
    </message>
    <message>
        <source>To be looked at again on {0}.</source>
        <translation>A revisar el {0}.</translation>
    </message>
    <message>
        <source>Questions: {0}</source>
        <translation>Preguntas: {0}</translation>
    </message>
    <message>
        <source>With what you have told acupress</source>
        <translation>Con lo que has indicado a acupress</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>At the beginning: “{0}”</source>
        <translation>Al principio: “{0}”</translation>
    </message>
    <message>
        <source>At the end: “{0}”</source>
        <translation>Al final: “{0}”</translation>
    </message>
    <message>
        <source>{0:g} s on each</source>
        <translation>{0:g} s en cada uno</translation>
    </message>
    <message>
        <source>{0:g} s</source>
        <translation>{0:g} s</translation>
    </message>
</context>
<context>
    <name>OwnBreathPage</name>
    <message>
        <source>Breathe as you do</source>
        <translation>Respira como respiras</translation>
    </message>
    <message>
        <source>Tap each time you begin to breathe in: press any key, or click anywhere.</source>
        <translation>Da un toque cada vez que empieces a tomar aire: pulsa cualquier tecla o haz clic en cualquier sitio.</translation>
    </message>
    <message>
        <source>There is no hurry, and no right or wrong.</source>
        <translation>No hay prisa, y nada está bien ni mal.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>That was quicker than a breath. Let it begin again with this one.</source>
        <translation>Fue más rápido que una respiración. Empieza otra vez con esta.</translation>
    </message>
    <message>
        <source>That was a long while. Let it begin again with this one.</source>
        <translation>Pasó mucho tiempo. Empieza otra vez con esta.</translation>
    </message>
    <message>
        <source>Good. One more.</source>
        <translation>Bien. Una más.</translation>
    </message>
    <message>
        <source>Good. Just like that.</source>
        <translation>Bien. Así, tal cual.</translation>
    </message>
    <message>
        <source>{0} of {1}. {2}</source>
        <translation>{0} de {1}. {2}</translation>
    </message>
</context>
<context>
    <name>OwnPointForm</name>
    <message>
        <source>The point</source>
        <translation>El punto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>Cómo encontrarlo</translation>
    </message>
    <message>
        <source>One step a line, as you would say it.</source>
        <translation>Un paso por línea, tal como lo dirías.</translation>
    </message>
    <message>
        <source>What it feels like there</source>
        <translation>Qué se nota ahí</translation>
    </message>
    <message>
        <source>Goes on from: You are on it when …</source>
        <translation>Continúa la frase: Estás en el punto cuando …</translation>
    </message>
    <message>
        <source>The usual mistake, if there is one</source>
        <translation>El error habitual, si lo hay</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Say where it is.</source>
        <translation>Di dónde está.</translation>
    </message>
    <message>
        <source>Say how to find it.</source>
        <translation>Di cómo encontrarlo.</translation>
    </message>
    <message>
        <source>Say what it feels like there.</source>
        <translation>Di qué se nota ahí.</translation>
    </message>
    <message>
        <source>It needs a way to press it.</source>
        <translation>Necesita una forma de presionarlo.</translation>
    </message>
    <message>
        <source>Say how it is pressed.</source>
        <translation>Di cómo se presiona.</translation>
    </message>
    <message>
        <source>Two of the ways are the same.</source>
        <translation>Dos de las formas son iguales.</translation>
    </message>
    <message>
        <source>It lies on both sides, once on each.</source>
        <translation>Está a ambos lados, una vez en cada uno.</translation>
    </message>
    <message>
        <source>It lies in the middle, once.</source>
        <translation>Está en el centro, una sola vez.</translation>
    </message>
    <message>
        <source>How it is pressed</source>
        <translation>Cómo se presiona</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Otra forma</translation>
    </message>
    <message>
        <source>What to take care of</source>
        <translation>Con qué tener cuidado</translation>
    </message>
    <message>
        <source>Proposed from the points near it. The care rules go by these.</source>
        <translation>Propuesto a partir de los puntos cercanos. Las reglas de cuidado se guían por esto.</translation>
    </message>
</context>
<context>
    <name>OwnPointPage</name>
    <message>
        <source>A new point of your own</source>
        <translation>Un nuevo punto propio</translation>
    </message>
    <message>
        <source>Your own point</source>
        <translation>Tu punto propio</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this point</source>
        <translation>Guardar este punto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this point</source>
        <translation>Eliminar este punto</translation>
    </message>
    <message>
        <source>Its name, and how it is found and pressed, come here.</source>
        <translation>Aquí van su nombre y cómo se encuentra y se presiona.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Show it on the body</source>
        <translation>Mostrarlo en el cuerpo</translation>
    </message>
    <message>
        <source>Say it in words</source>
        <translation>Decirlo con palabras</translation>
    </message>
    <message>
        <source>That is beside the body. Click on it.</source>
        <translation>Eso está fuera del cuerpo. Haz clic en él.</translation>
    </message>
    <message>
        <source>There is nothing to measure from here. Try another drawing.</source>
        <translation>Desde aquí no hay de dónde medir. Prueba con otro dibujo.</translation>
    </message>
    <message>
        <source>My point</source>
        <translation>Mi punto</translation>
    </message>
    <message>
        <source>your point</source>
        <translation>tu punto</translation>
    </message>
    <message>
        <source>Choose a drawing and click where the point lies.</source>
        <translation>Elige un dibujo y haz clic donde está el punto.</translation>
    </message>
    <message>
        <source>Click again to move it; the arrow keys move it a little.</source>
        <translation>Vuelve a hacer clic para moverlo; las flechas lo mueven un poco.</translation>
    </message>
    <message>
        <source>A step presses it, so it cannot be deleted.</source>
        <translation>Un paso lo presiona, así que no se puede eliminar.</translation>
    </message>
</context>
<context>
    <name>PaceEditor</name>
    <message>
        <source>Name of the pace</source>
        <translation>Nombre del ritmo</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Toma aire</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retén</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelta el aire</translation>
    </message>
    <message>
        <source>Keep this pace</source>
        <translation>Guardar este ritmo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>{0}. Allowed: {1}.</source>
        <translation>{0}. Permitido: {1}.</translation>
    </message>
</context>
<context>
    <name>PaceList</name>
    <message>
        <source>Pace of your breath</source>
        <translation>Ritmo de tu respiración</translation>
    </message>
    <message>
        <source>Add my own</source>
        <translation>Añadir uno mío</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>The pace “{0}” is not known. Until you choose one it is “{1}”.</source>
        <translation>El ritmo “{0}” no se conoce. Hasta que elijas uno, será “{1}”.</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Cambiar {0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>“{0}” is removed.</source>
        <translation>“{0}” se ha quitado.</translation>
    </message>
    <message>
        <source>Bring {0} back</source>
        <translation>Recuperar {0}</translation>
    </message>
</context>
<context>
    <name>PatternDetails</name>
    <message>
        <source>What the tradition says of {0}</source>
        <translation>Lo que la tradición dice del patrón {0}</translation>
    </message>
    <message>
        <source>What it sets out to do</source>
        <translation>Lo que se propone</translation>
    </message>
    <message>
        <source>Organs it speaks of</source>
        <translation>Órganos de los que habla</translation>
    </message>
    <message>
        <source>What else your strongest signs can mean</source>
        <translation>Qué más pueden significar tus signos más fuertes</translation>
    </message>
    <message>
        <source>Each of them also has an ordinary medical reading. Please speak of them.</source>
        <translation>Cada uno tiene también una lectura médica corriente. Coméntalos, por favor.</translation>
    </message>
    <message>
        <source>Tongue and pulse</source>
        <translation>Lengua y pulso</translation>
    </message>
    <message>
        <source>Tongue</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Pulse, for your practitioner</source>
        <translation>Pulso, para tu terapeuta</translation>
    </message>
    <message>
        <source>{0}. It is never part of a score.</source>
        <translation>{0}. Nunca forma parte de una puntuación.</translation>
    </message>
    <message>
        <source>The one that goes with this pattern: {0}.</source>
        <translation>La que corresponde a este patrón: {0}.</translation>
    </message>
    <message>
        <source>You chose the same.</source>
        <translation>Elegiste la misma.</translation>
    </message>
    <message>
        <source>You chose: {0}.</source>
        <translation>Elegiste: {0}.</translation>
    </message>
    <message>
        <source>It counts as one sign.</source>
        <translation>Cuenta como un signo.</translation>
    </message>
    <message>
        <source>It is only shown, and does not count.</source>
        <translation>Solo se muestra, y no cuenta.</translation>
    </message>
    <message>
        <source>Food and daily life</source>
        <translation>Comida y vida diaria</translation>
    </message>
    <message>
        <source>What the tradition advises beside pressing, three things at a time.</source>
        <translation>Lo que la tradición aconseja además de presionar, tres cosas cada vez.</translation>
    </message>
    <message>
        <source>Tips for this week</source>
        <translation>Consejos de esta semana</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>People on this computer</source>
        <translation>Personas en este equipo</translation>
    </message>
    <message>
        <source>Each has their own journal, answers and settings. That keeps things apart, but it is no lock: whoever uses this account of the computer can open them all.</source>
        <translation>Cada una tiene su propio diario, respuestas y ajustes. Eso mantiene las cosas separadas, pero no es un candado: quien use esta cuenta del equipo puede abrirlos todos.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>{0}. Open now.</source>
        <translation>{0}. Abierto ahora.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>¿Quitar a {0}?</translation>
    </message>
    <message>
        <source>The journal, answers, routines, settings and back-ups of {0} will be erased from this computer. Nobody can bring them back.</source>
        <translation>El diario, las respuestas, las rutinas, los ajustes y las copias de seguridad de {0} se borrarán de este equipo. Nadie podrá recuperarlos.</translation>
    </message>
    <message>
        <source>To go on, type the name: {0}</source>
        <translation>Para seguir, escribe el nombre: {0}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase all that is kept of {0}</source>
        <translation>Borrar todo lo que se guarda de {0}</translation>
    </message>
    <message>
        <source>It could not be kept: {0}</source>
        <translation>No se pudo guardar: {0}</translation>
    </message>
    <message>
        <source>It could not be erased: {0}</source>
        <translation>No se pudo borrar: {0}</translation>
    </message>
    <message>
        <source>{0} is removed. Nothing of it is left here.</source>
        <translation>{0} se ha quitado. Aquí no queda nada.</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message>
        <source>also {0}</source>
        <translation>también {0}</translation>
    </message>
    <message>
        <source>Find it step by step</source>
        <translation>Encontrarlo paso a paso</translation>
    </message>
    <message>
        <source>Print its card…</source>
        <translation>Imprimir su tarjeta…</translation>
    </message>
    <message>
        <source>It felt wrong in a session, so it is left out of your routine.</source>
        <translation>No te sentó bien en una sesión, así que se omite de tu rutina.</translation>
    </message>
    <message>
        <source>You mostly skipped it, so it is left out of your routine.</source>
        <translation>Casi siempre lo saltaste, así que se omite en tu rutina.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Volver a usarlo</translation>
    </message>
    <message>
        <source>Take out of my routine</source>
        <translation>Quitar de mi rutina</translation>
    </message>
    <message>
        <source>Add to my routine</source>
        <translation>Añadir a mi rutina</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>Ways to press it</source>
        <translation>Formas de presionarlo</translation>
    </message>
    <message>
        <source>Why it is used</source>
        <translation>Para qué se usa</translation>
    </message>
    <message>
        <source>In the tradition for {0}.</source>
        <translation>En la tradición, para {0}.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>In words alone</source>
        <translation>Solo con palabras</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde viene esto</translation>
    </message>
    <message>
        <source>From background knowledge, without a source of its own: {0}.</source>
        <translation>De conocimientos generales, sin fuente propia: {0}.</translation>
    </message>
    <message>
        <source>not yet checked by a practitioner</source>
        <translation>aún sin comprobar por un terapeuta</translation>
    </message>
    <message>
        <source>Checked: {0}</source>
        <translation>Comprobado: {0}</translation>
    </message>
</context>
<context>
    <name>PointSearch</name>
    <message>
        <source>Code, name, or what for</source>
        <translation>Código, nombre o para qué</translation>
    </message>
    <message>
        <source>Search points</source>
        <translation>Buscar puntos</translation>
    </message>
    <message>
        <source>Points found</source>
        <translation>Puntos encontrados</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 punto</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} puntos</translation>
    </message>
    <message>
        <source>Nothing found. Try a code such as KI3, a name, or what it is used for.</source>
        <translation>No se encontró nada. Prueba con un código como KI3, un nombre o para qué se usa.</translation>
    </message>
    <message>
        <source>used for {0}</source>
        <translation>se usa para {0}</translation>
    </message>
</context>
<context>
    <name>PointsPage</name>
    <message>
        <source>All points</source>
        <translation>Todos los puntos</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
</context>
<context>
    <name>PracticeFlow</name>
    <message>
        <source>It cannot be opened. {0}</source>
        <translation>No se puede abrir. {0}</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (copia)</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Title, patient, tag or point</source>
        <translation>Título, paciente, etiqueta o punto</translation>
    </message>
    <message>
        <source>Search routines</source>
        <translation>Buscar rutinas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Follow it…</source>
        <translation>Seguirla…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Your routines cannot be read now. {0}</source>
        <translation>Ahora no se pueden leer tus rutinas. {0}</translation>
    </message>
    <message>
        <source>1 routine</source>
        <translation>1 rutina</translation>
    </message>
    <message>
        <source>{0} routines</source>
        <translation>{0} rutinas</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or another tag.</source>
        <translation>No se encontró nada. Prueba con menos palabras o con otra etiqueta.</translation>
    </message>
</context>
<context>
    <name>PressList</name>
    <message>
        <source>{0}, one side after the other</source>
        <translation>{0}, primero un lado, luego el otro</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Dejarlo por ahora</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Qué cambió y por qué</translation>
    </message>
    <message>
        <source>It stays on this computer. Answers about harm are never kept.</source>
        <translation>Se queda en este equipo. Las respuestas sobre hacerse daño nunca se guardan.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>What you answer, and what it changes in your routine, will be here.</source>
        <translation>Aquí estará lo que respondas y lo que eso cambie en tu rutina.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>This cannot be opened as a routine</source>
        <translation>Esto no se puede abrir como rutina</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing here has changed.</source>
        <translation>Se ha dejado como está, y aquí no ha cambiado nada.</translation>
    </message>
    <message>
        <source>… and {0} more like these.</source>
        <translation>… y {0} más como estos.</translation>
    </message>
    <message>
        <source>Whoever made it can send it again as a file. If it was made by a newer acupress, this one needs to be brought up to date.</source>
        <translation>Quien la hizo puede volver a enviarla como archivo. Si se hizo con un acupress más nuevo, hay que actualizar este.</translation>
    </message>
    <message>
        <source>Open another</source>
        <translation>Abrir otra</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Línea {0}</translation>
    </message>
    <message>
        <source>Found: {0}</source>
        <translation>Encontrado: {0}</translation>
    </message>
    <message>
        <source>Allowed: {0}</source>
        <translation>Permitido: {0}</translation>
    </message>
</context>
<context>
    <name>ReminderEditor</name>
    <message>
        <source>What comes before?</source>
        <translation>¿Qué va antes?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>Such as: when the twins sleep</source>
        <translation>Por ejemplo: cuando duermen los gemelos</translation>
    </message>
    <message>
        <source>At about</source>
        <translation>Hacia las</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Estos días</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Please write what comes before it.</source>
        <translation>Por favor, escribe qué va antes.</translation>
    </message>
    <message>
        <source>Please choose at least one day.</source>
        <translation>Por favor, elige al menos un día.</translation>
    </message>
</context>
<context>
    <name>ReminderList</name>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Añadir un recordatorio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>Cambiar {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>Quitar {0}</translation>
    </message>
    <message>
        <source>In your quiet hours, so it stays silent.</source>
        <translation>Cae en tus horas de silencio, así que no suena.</translation>
    </message>
    <message>
        <source>Next: today at {0}</source>
        <translation>Siguiente: hoy a las {0}</translation>
    </message>
    <message>
        <source>Next: tomorrow at {0}</source>
        <translation>Siguiente: mañana a las {0}</translation>
    </message>
    <message>
        <source>Next: {1} at {0}</source>
        <translation>Siguiente: {1} a las {0}</translation>
    </message>
</context>
<context>
    <name>ReminderTrial</name>
    <message>
        <source>Send me one now</source>
        <translation>Envíame uno ahora</translation>
    </message>
    <message>
        <source>Yes, I see it</source>
        <translation>Sí, lo veo</translation>
    </message>
    <message>
        <source>No, I do not</source>
        <translation>No, no lo veo</translation>
    </message>
    <message>
        <source>On its way …</source>
        <translation>En camino …</translation>
    </message>
    <message>
        <source>It was handed to your desktop. Do you see it?</source>
        <translation>Se entregó a tu escritorio. ¿Lo ves?</translation>
    </message>
    <message>
        <source>Good. This is how your reminders will come.</source>
        <translation>Bien. Así llegarán tus recordatorios.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Tied to something that happens anyway. One that you miss is simply gone.</source>
        <translation>Unidos a algo que pasa de todos modos. El que se pierde, simplemente se va.</translation>
    </message>
    <message>
        <source>When not</source>
        <translation>Cuándo no</translation>
    </message>
    <message>
        <source>The same quiet hours as for the sound of sessions</source>
        <translation>Las mismas horas de silencio que para el sonido de las sesiones</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>The same time twice means no quiet hours.</source>
        <translation>La misma hora dos veces significa que no hay horas de silencio.</translation>
    </message>
    <message>
        <source>Remind me again on a day that has its session already</source>
        <translation>Recordármelo otra vez un día que ya tiene su sesión</translation>
    </message>
    <message>
        <source>A notification with Start and Later. Later comes again after 30 minutes: after this feed. It names nothing of your body, as others may see it.</source>
        <translation>Una notificación con Empezar y Más tarde. Más tarde vuelve a los 30 minutos: después de esta toma. No nombra nada de tu cuerpo, porque otros pueden verla.</translation>
    </message>
    <message>
        <source>Does it work here?</source>
        <translation>¿Funciona aquí?</translation>
    </message>
    <message>
        <source>acupress can remind you only while it runs.</source>
        <translation>acupress solo puede recordártelo mientras está abierto.</translation>
    </message>
    <message>
        <source>Of several people it reminds the one whose window was open last.</source>
        <translation>Si hay varias personas, se lo recuerda a aquella cuya ventana se abrió por última vez.</translation>
    </message>
    <message>
        <source>Start at login, without a window, and wait</source>
        <translation>Arrancar al iniciar sesión, sin ventana, y esperar</translation>
    </message>
    <message>
        <source>Stay in the tray when I close the window</source>
        <translation>Quedarse en la bandeja cuando cierro la ventana</translation>
    </message>
    <message>
        <source>While the window is closed</source>
        <translation>Mientras la ventana está cerrada</translation>
    </message>
    <message>
        <source>That could not be kept: {0}. Please try again after the next login.</source>
        <translation>Eso no se pudo guardar: {0}. Por favor, prueba otra vez después de volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your phone can remind you while this computer is off. Save them as a calendar file, send it to your phone and open it there.</source>
        <translation>Tu teléfono puede recordártelo mientras este equipo está apagado. Guárdalos como archivo de calendario, envíalo a tu teléfono y ábrelo allí.</translation>
    </message>
    <message>
        <source>Save for my phone…</source>
        <translation>Guardar para mi teléfono…</translation>
    </message>
    <message>
        <source>In your phone's calendar</source>
        <translation>En el calendario de tu teléfono</translation>
    </message>
    <message>
        <source>acupress reminders.ics</source>
        <translation>acupress recordatorios.ics</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The file of your reminders cannot be used, so changes hold only until you quit.</source>
        <translation>El archivo de tus recordatorios no se puede usar, así que los cambios valen solo hasta que salgas.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Your {0} minutes</source>
        <translation>Tus {0} minutos</translation>
    </message>
    <message>
        <source>Your quiet minutes</source>
        <translation>Tus minutos de calma</translation>
    </message>
    <message>
        <source>A quiet time for you, whenever it suits.</source>
        <translation>Un rato tranquilo para ti, cuando te venga bien.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>See today's routine</source>
        <translation>Ver la rutina de hoy</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Tus respuestas</translation>
    </message>
    <message>
        <source>Your practitioner told you: {0}</source>
        <translation>Tu terapeuta te indicó: {0}</translation>
    </message>
    <message>
        <source>By your answers alone: {0}</source>
        <translation>Solo por tus respuestas: {0}</translation>
    </message>
    <message>
        <source>This says what your answers are most like in the Chinese tradition. It is not a diagnosis. Whatever comes first, the routine is built around points that all four patterns share.</source>
        <translation>Esto dice a qué se parecen más tus respuestas en la tradición china. No es un diagnóstico. Quede lo que quede primero, la rutina se construye en torno a puntos que comparten los cuatro patrones.</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Too few answers yet to say what they are most like</source>
        <translation>Aún hay muy pocas respuestas para decir a qué se parecen más</translation>
    </message>
    <message>
        <source>No pattern stands out from your answers</source>
        <translation>Ningún patrón destaca en tus respuestas</translation>
    </message>
    <message>
        <source>Tied: {0} and {1} match your answers alike</source>
        <translation>Empate: {0} y {1} coinciden por igual con tus respuestas</translation>
    </message>
    <message>
        <source>Mixed: most like {0}, with {1} close behind</source>
        <translation>Mixto: se parece más a {0}, seguido de cerca por {1}</translation>
    </message>
    <message>
        <source>Most like {0}</source>
        <translation>Se parece más a {0}</translation>
    </message>
    <message>
        <source>{0} others</source>
        <translation>otros {0}</translation>
    </message>
    <message>
        <source>How well each pattern fits</source>
        <translation>Cuánto encaja cada patrón</translation>
    </message>
    <message>
        <source>Each sign counts from 0, never, to 4, always. From 40 % a pattern often matches, from 30 % partly. If your practitioner named a pattern, use that one: it stands before every score.</source>
        <translation>Cada signo cuenta de 0, nunca, a 4, siempre. A partir del 40 % un patrón coincide a menudo; a partir del 30 %, en parte. Si tu terapeuta te indicó un patrón, usa ese: va antes que cualquier puntuación.</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>often matches</source>
        <translation>coincide a menudo</translation>
    </message>
    <message>
        <source>partly matches</source>
        <translation>coincide en parte</translation>
    </message>
    <message>
        <source>matches little</source>
        <translation>coincide poco</translation>
    </message>
    <message>
        <source>too few answers for a score</source>
        <translation>muy pocas respuestas para puntuar</translation>
    </message>
    <message>
        <source>{0} of {1} = {2} %</source>
        <translation>{0} de {1} = {2} %</translation>
    </message>
    <message>
        <source>tongue ({0})</source>
        <translation>lengua ({0})</translation>
    </message>
    <message>
        <source>In use, as your practitioner told you</source>
        <translation>En uso, como te indicó tu terapeuta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Go by my answers again</source>
        <translation>Volver a guiarse por mis respuestas</translation>
    </message>
    <message>
        <source>Use this pattern</source>
        <translation>Usar este patrón</translation>
    </message>
    <message>
        <source>My practitioner told me this pattern</source>
        <translation>Mi terapeuta me indicó este patrón</translation>
    </message>
</context>
<context>
    <name>RoutineActions</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Detenido. No se guardó nada.</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Guardado: {0}</translation>
    </message>
    <message>
        <source>{0} files saved in {1}</source>
        <translation>{0} archivos guardados en {1}</translation>
    </message>
    <message>
        <source>{0} could not be saved: {1}. Please choose another folder.</source>
        <translation>No se pudo guardar {0}: {1}. Elige, por favor, otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Words, chimes and breath, to be heard on anything that plays sound.</source>
        <translation>Palabras, campanillas y respiración, para escuchar en cualquier aparato que reproduzca sonido.</translation>
    </message>
    <message>
        <source>Chimes and breath, to be heard on anything that plays sound. The words need eSpeak NG, which is not installed here.</source>
        <translation>Campanillas y respiración, para escuchar en cualquier aparato que reproduzca sonido. Las palabras necesitan eSpeak NG, que no está instalado aquí.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save all of it into a folder</source>
        <translation>Guardar todo en una carpeta</translation>
    </message>
    <message>
        <source>Making the hand-outs …</source>
        <translation>Preparando las entregas …</translation>
    </message>
</context>
<context>
    <name>SecondsField</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>{0} seconds, usual</source>
        <translation>{0} segundos, lo habitual</translation>
    </message>
    <message>
        <source>{0} on each side</source>
        <translation>{0} en cada lado</translation>
    </message>
    <message>
        <source>{0}. Usual are {1} to {2} s.</source>
        <translation>{0}. Lo habitual: de {1} a {2} s.</translation>
    </message>
    <message>
        <source>1 breath</source>
        <translation>1 respiración</translation>
    </message>
    <message>
        <source>{0} breaths</source>
        <translation>{0} respiraciones</translation>
    </message>
    <message>
        <source>{0} s = {1}</source>
        <translation>{0} s = {1}</translation>
    </message>
    <message>
        <source>{0}, {1} s: only whole breaths are played</source>
        <translation>{0}, {1} s: solo se reproducen respiraciones enteras</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Dolor después</translation>
    </message>
    <message>
        <source>A word</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>Pain before, 0 (none) to 10 (worst)</source>
        <translation>Dolor antes, de 0 (ninguno) a 10 (el peor)</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this session</source>
        <translation>Eliminar esta sesión</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Show the newest</source>
        <translation>Mostrar las más recientes</translation>
    </message>
    <message>
        <source>No session like this.</source>
        <translation>Ninguna sesión así.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Show older sessions</source>
        <translation>Mostrar sesiones anteriores</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>Opens this session to change it.</source>
        <translation>Abre esta sesión para cambiarla.</translation>
    </message>
</context>
<context>
    <name>SessionSlot</name>
    <message>
        <source>The session is deleted.</source>
        <translation>La sesión se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: bring the session back</source>
        <translation>Deshacer: recuperar la sesión</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Your hand as the ruler</source>
        <translation>Tu mano como regla</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure my hand</source>
        <translation>Medir mi mano</translation>
    </message>
    <message>
        <source>Your settings file cannot be used, so changes hold only until you quit.</source>
        <translation>Tu archivo de ajustes no se puede usar, así que los cambios solo valen hasta que cierres la aplicación.</translation>
    </message>
</context>
<context>
    <name>SoundRow</name>
    <message>
        <source>(quiet hours)</source>
        <translation>(horas de silencio)</translation>
    </message>
    <message>
        <source>(night look)</source>
        <translation>(aspecto nocturno)</translation>
    </message>
    <message>
        <source>With voice</source>
        <translation>Con voz</translation>
    </message>
</context>
<context>
    <name>SoundTrial</name>
    <message>
        <source>Breathe in, and let your shoulders drop as you breathe out.</source>
        <translation>Toma aire y, al soltarlo, deja caer los hombros.</translation>
    </message>
    <message>
        <source>A voice was found.</source>
        <translation>Se encontró una voz.</translation>
    </message>
    <message>
        <source>No voice was found, so the chimes lead. {0}</source>
        <translation>No se encontró ninguna voz, así que guían las campanillas. {0}</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps of the routine</source>
        <translation>Pasos de la rutina</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
</context>
<context>
    <name>StepRows</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Alt with the up and down arrows moves a step, Ctrl+D doubles it, Delete removes it</source>
        <translation>Alt con las flechas arriba y abajo mueve un paso, Ctrl+D lo duplica, Supr lo quita</translation>
    </message>
    <message>
        <source>{0} once more, as step {1}.</source>
        <translation>{0} otra vez, como paso {1}.</translation>
    </message>
    <message>
        <source>{0} removed. Undo brings it back.</source>
        <translation>{0} quitado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>{0} is now step {1} of {2}.</source>
        <translation>{0} es ahora el paso {1} de {2}.</translation>
    </message>
</context>
<context>
    <name>StopPage</name>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Your safety comes first</source>
        <translation>Tu seguridad es lo primero</translation>
    </message>
    <message>
        <source>Somebody should look at this before you press anywhere.</source>
        <translation>Alguien debe valorar esto antes de que presiones en ningún sitio.</translation>
    </message>
    <message>
        <source>I have been seen, and was told I can go on</source>
        <translation>Ya me han visto y me han dicho que puedo seguir</translation>
    </message>
    <message>
        <source>Yes, a midwife or doctor has looked at it. Press once more to go on</source>
        <translation>Sí, una matrona o un médico lo ha valorado. Pulsa otra vez para seguir</translation>
    </message>
</context>
<context>
    <name>TipsPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Tips for this week</source>
        <translation>Consejos de esta semana</translation>
    </message>
    <message>
        <source>Three at a time, and others from Monday on. Try the one that pleases you, and let the rest be.</source>
        <translation>Tres cada vez, y otros a partir del lunes. Prueba el que te guste y deja los demás.</translation>
    </message>
    <message>
        <source>Show all tips</source>
        <translation>Mostrar todos los consejos</translation>
    </message>
    <message>
        <source>For your pattern</source>
        <translation>Para tu patrón</translation>
    </message>
    <message>
        <source>For every mother</source>
        <translation>Para cada madre</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Evidence: {0}</source>
        <translation>Evidencia: {0}</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>The warm pack</source>
        <translation>La bolsa de calor</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Daily life</source>
        <translation>Vida diaria</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Qué certeza tiene esto</translation>
    </message>
    <message>
        <source>None of these takes the place of your midwife, doctor or medicine.</source>
        <translation>Ninguno sustituye a tu matrona, tu médico ni tus medicinas.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Manos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Why these points?</source>
        <translation>¿Por qué estos puntos?</translation>
    </message>
    <message>
        <source>How will I press?</source>
        <translation>¿Cómo voy a presionar?</translation>
    </message>
    <message>
        <source>Find my pattern</source>
        <translation>Encontrar mi patrón</translation>
    </message>
    <message>
        <source>The warm pack</source>
        <translation>La bolsa de calor</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>Control de seguridad</translation>
    </message>
    <message>
        <source>Back to my own routine</source>
        <translation>Volver a mi propia rutina</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Tips for this week</source>
        <translation>Consejos de esta semana</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Recordatorios…</translation>
    </message>
    <message>
        <source>A course of some weeks</source>
        <translation>Un ciclo de unas semanas</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Qué cambió y por qué</translation>
    </message>
    <message>
        <source>Open a routine…</source>
        <translation>Abrir una rutina…</translation>
    </message>
    <message>
        <source>Print or take along…</source>
        <translation>Imprimir o llevar…</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>From your practitioner</source>
        <translation>De tu terapeuta</translation>
    </message>
    <message>
        <source>For every mother</source>
        <translation>Para cada madre</translation>
    </message>
    <message>
        <source>Without pressing</source>
        <translation>Sin presionar</translation>
    </message>
    <message>
        <source>Today's routine</source>
        <translation>La rutina de hoy</translation>
    </message>
    <message>
        <source>A quiet time to breathe</source>
        <translation>Un rato tranquilo para respirar</translation>
    </message>
    <message>
        <source>minutes, with moving and finding the points</source>
        <translation>minutos, con los cambios de postura y la búsqueda de los puntos</translation>
    </message>
    <message>
        <source>Your last sessions</source>
        <translation>Tus últimas sesiones</translation>
    </message>
</context>
<context>
    <name>ToldForm</name>
    <message>
        <source>Your patient</source>
        <translation>Tu paciente</translation>
    </message>
    <message>
        <source>What you know of her, so that the warnings fit her. It stays on this computer and is never handed out; what you leave open is not held against the routine. The questions stand here as she would be asked them.</source>
        <translation>Lo que sabes de ella, para que los avisos se ajusten a su caso. Se queda en este equipo y nunca se entrega; lo que dejes abierto no cuenta en contra de la rutina. Las preguntas están aquí tal como se le harían a ella.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Her health</source>
        <translation>Su salud</translation>
    </message>
    <message>
        <source>What she has at home</source>
        <translation>Lo que tiene en casa</translation>
    </message>
    <message>
        <source>Her back</source>
        <translation>Su espalda</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open acupress</source>
        <translation>Abrir acupress</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{0}” is deleted.</source>
        <translation>“{0}” se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo: bring “{0}” back</source>
        <translation>Deshacer: recuperar “{0}”</translation>
    </message>
</context>
<context>
    <name>VisitChoices</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 semanas</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Pressing</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>What was pressed</source>
        <translation>Qué se presionó</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Pain, with the chart</source>
        <translation>Dolor, con el gráfico</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What changed, and why</source>
        <translation>Qué cambió y por qué</translation>
    </message>
    <message>
        <source>On it</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Name on the page, if you like</source>
        <translation>Nombre en la página, si quieres</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Black only</source>
        <translation>Solo negro</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>For the visit</source>
        <translation>Para la consulta</translation>
    </message>
    <message>
        <source>One page of your record, for your midwife, doctor or practitioner. You say what is on it, and nothing leaves this computer unless you hand it on.</source>
        <translation>Una página de tu registro, para tu matrona, tu médico o tu terapeuta. Tú dices qué va en ella, y nada sale de este equipo si tú no lo entregas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Save table (CSV)…</source>
        <translation>Guardar tabla (CSV)…</translation>
    </message>
    <message>
        <source>Data (JSON)…</source>
        <translation>Datos (JSON)…</translation>
    </message>
    <message>
        <source>Save data (JSON)…</source>
        <translation>Guardar datos (JSON)…</translation>
    </message>
    <message>
        <source>The journal could not be read. {0}</source>
        <translation>No se pudo leer el diario. {0}</translation>
    </message>
    <message>
        <source>There is no journal today. Today says why.</source>
        <translation>Hoy no hay diario. En Hoy se explica por qué.</translation>
    </message>
    <message>
        <source>A picture of the page. Sessions: {0}, on {1} of {2} days.</source>
        <translation>Una imagen de la página. Sesiones: {0}, en {1} de {2} días.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>WarmField</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>WarmthPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The warm pack</source>
        <translation>La bolsa de calor</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Ask your midwife or doctor first with</source>
        <translation>Pregunta antes a tu matrona o médico si tienes</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
</context>
<context>
    <name>WarningsPanel</name>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>No hay nada en contra.</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ten cuidado</translation>
    </message>
    <message>
        <source>To think of</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Her own acupress holds the care rules in any case: what they rule out is left out there, and said. Paper, phone page and sound file know nothing of her: for those, change the routine itself.</source>
        <translation>De todos modos, el acupress de ella aplica las reglas de cuidado: lo que excluyen se omite allí, y se dice. El papel, la página del teléfono y el archivo de sonido no saben nada de ella: para esos, cambia la rutina misma.</translation>
    </message>
    <message>
        <source>Not said of your patient</source>
        <translation>Sin indicar sobre tu paciente</translation>
    </message>
    <message>
        <source>Tell of your patient</source>
        <translation>Datos de tu paciente</translation>
    </message>
    <message>
        <source>Go to step {0}</source>
        <translation>Ir al paso {0}</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Both sides at once</source>
        <translation>Los dos lados a la vez</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Uno tras otro</translation>
    </message>
    <message>
        <source>What presses</source>
        <translation>Con qué se presiona</translation>
    </message>
    <message>
        <source>Posture</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>How, in one sentence</source>
        <translation>Cómo, en una frase</translation>
    </message>
    <message>
        <source>Remove this way</source>
        <translation>Quitar esta forma</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Looking back: how was your pain this week?</source>
        <translation>Mirando atrás: ¿cómo fue tu dolor esta semana?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Not this week</source>
        <translation>Esta semana no</translation>
    </message>
    <message>
        <source>The worst in these seven days, 0 (none) to 10</source>
        <translation>Lo peor en estos siete días, de 0 (nada) a 10</translation>
    </message>
    <message>
        <source>Worst pain this week</source>
        <translation>El peor dolor de esta semana</translation>
    </message>
    <message>
        <source>Usually, 0 to 10</source>
        <translation>Lo habitual, de 0 a 10</translation>
    </message>
    <message>
        <source>Usual pain this week</source>
        <translation>El dolor habitual de esta semana</translation>
    </message>
    <message>
        <source>A word, if you like</source>
        <translation>Unas palabras, si quieres</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Please choose a number in both rows.</source>
        <translation>Por favor, elige un número en las dos filas.</translation>
    </message>
    <message>
        <source>The worst cannot be less than the usual.</source>
        <translation>Lo peor no puede ser menos que lo habitual.</translation>
    </message>
    <message>
        <source>Kept: {0} at worst, {1} usually.</source>
        <translation>Guardado: {0} lo peor, {1} lo habitual.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change what you said of this week</source>
        <translation>Cambiar lo que dijiste de esta semana</translation>
    </message>
</context>
<context>
    <name>WrongPage</name>
    <message>
        <source>Take your hands away and rest</source>
        <translation>Retira las manos y descansa</translation>
    </message>
    <message>
        <source>The session is paused. Nothing is lost.</source>
        <translation>La sesión está en pausa. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Finish here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>One question back</source>
        <translation>Una pregunta atrás</translation>
    </message>
    <message>
        <source>It has passed, go on</source>
        <translation>Ya pasó, seguir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on without this point</source>
        <translation>Seguir sin este punto</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>Cambiar mi respuesta</translation>
    </message>
    <message>
        <source>{0} is left out from now on. You can take it in again on its page.</source>
        <translation>{0} se omite a partir de ahora. Puedes volver a incluirlo en su página.</translation>
    </message>
    <message>
        <source>No session begins until you say that somebody has looked at it.</source>
        <translation>No empieza ninguna sesión hasta que digas que alguien lo ha valorado.</translation>
    </message>
    <message>
        <source>One of your files cannot be written, so this holds until you quit.</source>
        <translation>Uno de tus archivos no se puede escribir, así que esto solo vale hasta que cierres la aplicación.</translation>
    </message>
    <message>
        <source>Leave it out next time, too</source>
        <translation>Omitirlo también la próxima vez</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Further away</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Vista completa</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>Please type a name.</source>
        <translation>Por favor, escribe un nombre.</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Ese nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Somebody here is called so already.</source>
        <translation>Aquí ya hay alguien con ese nombre.</translation>
    </message>
</context>
<context>
    <name>routines</name>
    <message>
        <source>For your low back</source>
        <translation>Para tu zona lumbar</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
</context>
<context>
    <name>voice</name>
    <message>
        <source>Add a voice in Windows under Settings, Time &amp; language, Speech.</source>
        <translation>Añade una voz en Windows, en Configuración, Hora e idioma, Voz.</translation>
    </message>
    <message>
        <source>Add a voice in System Settings under Accessibility, Spoken Content.</source>
        <translation>Añade una voz en Ajustes del Sistema, en Accesibilidad, Contenido leído.</translation>
    </message>
    <message>
        <source>Install the packages speech-dispatcher and espeak-ng to hear a voice.</source>
        <translation>Instala los paquetes speech-dispatcher y espeak-ng para oír una voz.</translation>
    </message>
</context>
<context>
    <name>widget</name>
    <message>
        <source>Days with a session: {0}. Days still to come: {1}.</source>
        <translation>Días con sesión: {0}. Días que aún quedan: {1}.</translation>
    </message>
</context>
</TS>
